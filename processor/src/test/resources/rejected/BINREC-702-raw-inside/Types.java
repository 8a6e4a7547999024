package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;

class Types {
    record Box<T>(T value) {}

    abstract static class ListBoxCodec<E> implements BinaryCodec<Box<List<E>>> {
        ListBoxCodec(BinaryCodec<E> element) {}
    }

    @BinaryRecord
    @SuppressWarnings("rawtypes")
    record Inside(@Using(ListBoxCodec.class) Box<List> box) {}
}
