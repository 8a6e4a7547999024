package golden;

import io.github.binrec.annotations.Fallback;

public enum Level {
    LOW,
    HIGH,
    @Fallback
    OTHER
}
