package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import java.util.List;

@BinaryRecord(framing = Framing.PLAIN)
sealed interface Shape permits Shape.Circle {
    @Varint
    long id();

    @FieldId(1)
    int size();

    @Using(MoneyCodec.class)
    Money price();

    List<@Varint Long> all();

    void move(@FieldId(2) int by);

    @BinaryRecord
    record Circle(long id, int size, @Using(MoneyCodec.class) Money price, List<Long> all) implements Shape {
        @Override
        public void move(int by) {}
    }

    record Money(long cents) {}

    abstract static class MoneyCodec implements BinaryCodec<Money> {
        static final MoneyCodec INSTANCE = null;
    }

    /** Nobody writes the tags of its variants. */
    @ReservedTags(3)
    sealed interface Forgotten {}

    @Tag(1)
    @BinaryRecord
    record Variant() implements Forgotten {}
}
