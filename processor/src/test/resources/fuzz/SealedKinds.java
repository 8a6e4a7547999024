package fuzz;

import fuzz.ValueKinds.Point;
import fuzz.ValueKinds.Side;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sealed types and enums, with a fallback and without. */
final class SealedKinds {
    private SealedKinds() {}

    @BinaryRecord
    sealed interface Shape permits Circle, Square, Group, Level3 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Circle(double radius) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Square(Side side, boolean filled) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Group(List<Shape> members) implements Shape {}

    sealed interface Level3 extends Shape permits Dot, Line {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Dot() implements Level3 {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Line(Point from, @Nullable Point to) implements Level3 {}

    @BinaryRecord
    sealed interface Event permits Started, Stopped, UnknownEvent {}

    public enum Mode { ON, OFF, @Fallback OTHER }

    @BinaryRecord
    record Started(int at, @Nullable String by, Mode mode) implements Event {}

    @BinaryRecord
    record Stopped(Event last) implements Event {}

    @Fallback
    record UnknownEvent(int tag, byte[] body) implements Event {}

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("sealed", SealedKinds_ShapeCodec.INSTANCE, true, List.of(
                        new Circle(1.5), new Square(Side.SELL, true), new Line(new Point(1, 2), null),
                        new Group(List.of(new Dot(), new Group(List.of(new Square(Side.BUY, false))))))),
                new FuzzKind<>("fallback", SealedKinds_EventCodec.INSTANCE, false, List.of(
                        new Started(1, "me", Mode.ON), new Stopped(new Started(2, null, Mode.OTHER)),
                        new UnknownEvent(9, new byte[] {1, 2}))));
    }
}
