package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public abstract sealed class Trade permits Trade.Buy {
    static final class Buy extends Trade {}
}
