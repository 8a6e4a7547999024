package cases;

import io.github.binrec.annotations.Fallback;

enum Side {
    @Fallback
    BUY,
    @Fallback
    SELL
}
