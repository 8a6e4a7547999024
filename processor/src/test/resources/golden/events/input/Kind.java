package golden;

import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;

public enum Kind {
    @Fallback
    @Tag(0)
    OTHER,
    @Tag(1)
    JOB
}
