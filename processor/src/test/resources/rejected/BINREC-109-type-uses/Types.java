package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;

class Types {
    @BinaryRecord
    record Trade(long id, List<Long> all) {
        static Trade of(@Varint long id) {
            return new Trade(id, List.of());
        }

        Trade(
                @FieldId(1) long id) {
            this(id, List.of());
        }

        List<@Varint Long> sorted() {
            return all;
        }

        void write(
                @Default("1") int a,
                Map<@Utf8 String, long @Varint []> b) {}
    }

    record Forgotten(
            @Varint long id,
            List<@Varint Long> all) {}

    @BinaryRecord
    static class Mutable {
        long id;
        static final List<@Varint Long> NONE = List.of();

        void add(
                @Varint @Utf8 long more) {}
    }

    /** May be extended by what is annotated, which takes over its setters and accessors. */
    static class Open {
        private long id;

        Open(
                @Varint long id) {
            this.id = id;
        }

        void move(
                @Varint int x,
                @FieldId(2) int y) {}
    }
}
