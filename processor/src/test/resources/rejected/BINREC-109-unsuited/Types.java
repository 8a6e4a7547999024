package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Types {
    @BinaryRecord
    @Varint
    record Texts(String name) {}

    @BinaryRecord
    @Utf8
    record Numbers(long id) {}

    @BinaryRecord
    @Varint
    @Unsigned
    record Arrays(double[] prices, int[] counts) {}

    @BinaryRecord
    @Varint
    static class Empty {}

    @BinaryRecord
    @Varint
    @Utf8
    record Deep(Map<String, Optional<List<Long>>> all) {}

    @BinaryRecord
    @Varint
    @Utf8
    record Said(@Varint long id, @Utf8 String name) {}

    @BinaryRecord
    @Varint
    @Reserved(id = 2, type = "long")
    record Removed(String name) {}
}
