package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

public final class RecordCases implements Cases {
    @BinaryRecord
    record Leg(int quantity, @Nullable BigDecimal price) {}

    @BinaryRecord
    record Trade(long id, String symbol, @Nullable String note, boolean open, Optional<String> tag, OptionalInt rank) {}

    @BinaryRecord
    record Order(List<Leg> legs, Leg first, @Nullable Leg last, Map<String, Leg> byName, Optional<Leg> main) {}

    @BinaryRecord
    record Tree(String name, List<Tree> children, @Nullable Tree parent) {}

    @BinaryRecord
    sealed interface Shape permits Circle, Polygon, Empty {}

    sealed interface Polygon extends Shape permits Square, Group {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Circle(double radius) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Square(int side) implements Polygon {}

    @BinaryRecord
    record Group(List<Shape> shapes) implements Polygon {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Empty() implements Shape {}

    @BinaryRecord
    sealed interface Event permits Start, Stop {}

    @BinaryRecord(framing = Framing.PLAIN)
    @Tag(300)
    record Start(int at) implements Event {}

    @BinaryRecord(framing = Framing.PLAIN)
    @Tag(0)
    record Stop() implements Event {}

    @BinaryRecord
    record Log(Event event, List<Event> events, Start start) {}

    @BinaryRecord
    @Reserved(id = 2, type = "String")
    @Reserved(id = 5, type = "boolean")
    record Moved(@FieldId(4) int c, @FieldId(1) int a, @FieldId(3) String b, @FieldId(6) @Default("7") int d) {}

    @BinaryRecord
    record Wide(boolean a, boolean b, boolean c, boolean d, boolean e, boolean f, boolean g, boolean h) {}

    private static Tree leaf(String name) {
        return new Tree(name, List.of(), null);
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(RecordCases_TradeCodec.INSTANCE,
                        new Trade(1, "AB", null, true, Optional.empty(), OptionalInt.of(5)),
                        "10 2b 0100000000000000 044142 05000000"),
                new Case<>(RecordCases_OrderCodec.INSTANCE,
                        new Order(
                                List.of(new Leg(1, null), new Leg(2, new BigDecimal("1.0"))), new Leg(3, null),
                                null, Map.of("x", new Leg(4, null)), Optional.of(new Leg(5, null))),
                        "26 1b  02 05 01 01000000  08 03 02000000 02 01 0a  05 01 03000000"
                                + "01 0278 05 01 04000000  05 01 05000000"),
                new Case<>(RecordCases_TreeCodec.INSTANCE,
                        new Tree("r", List.of(leaf("a"), leaf("b")), leaf("p")),
                        "13 07 0272 02 04 03 0261 00 04 03 0262 00  04 03 0270 00"),
                new Case<>(RecordCases_ShapeCodec.INSTANCE, new Circle(1.5), "00 000000000000f83f"),
                new Case<>(RecordCases_ShapeCodec.INSTANCE,
                        new Group(List.of(new Square(2), new Empty(), new Group(List.of()))),
                        "02  0c 01 03  01 02000000  03  02 02 01 00"),
                new Case<>(RecordCases_GroupCodec.INSTANCE, new Group(List.of()), "02 01 00"),
                new Case<>(RecordCases_LogCodec.INSTANCE,
                        new Log(new Start(1), List.of(new Stop(), new Start(2)), new Start(3)),
                        "13 07 ac02 01000000  02 00 ac02 02000000  03000000"),
                new Case<>(RecordCases_MovedCodec.INSTANCE, new Moved(3, 1, "b", 4),
                        "0f 2d 01000000 0262 03000000 04000000"),
                new Case<>(RecordCases_WideCodec.INSTANCE,
                        new Wide(true, false, false, false, false, false, false, true), "02 8101"));
    }
}
