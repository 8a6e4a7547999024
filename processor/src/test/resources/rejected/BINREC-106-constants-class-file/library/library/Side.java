package library;

import io.github.binrec.annotations.Tag;

public enum Side {
    @Tag(1)
    BUY,
    @Tag(1)
    SELL,
    @Tag(-1)
    SHORT
}
