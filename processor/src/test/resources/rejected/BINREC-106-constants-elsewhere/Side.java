package cases;

import io.github.binrec.annotations.Tag;

enum Side {
    @Tag(1)
    BUY,
    @Tag(1)
    SELL
}
