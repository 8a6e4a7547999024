package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public final class Trade {
    long id;
}
