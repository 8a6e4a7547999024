package cases;

import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;

@ReservedTags({3, -1})
enum Side {
    @Tag(1)
    BUY,
    @Tag(1)
    SELL,
    SHORT,
    @Tag(3)
    LONG,
    @Fallback
    @Tag(4)
    OTHER,
    @Fallback
    @Tag(5)
    UNKNOWN
}
