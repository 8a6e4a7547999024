package cases;

import io.github.binrec.annotations.BinaryRecord;

final class Outer<T> {
    @BinaryRecord
    final class Inner<E> {
        E value;
    }

    @BinaryRecord
    record Deal(Outer<String>.Inner<String> inner) {}
}
