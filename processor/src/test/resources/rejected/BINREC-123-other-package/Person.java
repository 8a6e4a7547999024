package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import other.Named;

@BinaryRecord
abstract class Person extends Named {
    @Creator
    static Person of(String name) {
        throw new UnsupportedOperationException(name);
    }
}
