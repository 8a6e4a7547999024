package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
interface Trade {
    long id();

    static Trade of(long ident) {
        return () -> ident;
    }
}
