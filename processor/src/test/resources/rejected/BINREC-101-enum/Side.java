package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public enum Side {
    BUY,
    SELL
}
