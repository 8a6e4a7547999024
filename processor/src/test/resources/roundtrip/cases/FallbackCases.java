package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Tags that are not known, and what keeps them. */
public final class FallbackCases implements Cases {
    @BinaryRecord
    sealed interface Event permits Started, Level, UnknownEvent {}

    @BinaryRecord
    record Started(byte at) implements Event {}

    sealed interface Level extends Event permits Raised, Lowered {}

    @BinaryRecord
    record Raised(byte by) implements Level {}

    @BinaryRecord
    record Lowered() implements Level {}

    @Fallback
    record UnknownEvent(int tag, byte[] body) implements Event {}

    @BinaryRecord
    abstract static sealed class Animal permits Cat, Stranger {}

    @BinaryRecord
    @Tag(5)
    static final class Cat extends Animal {
        final byte lives;

        Cat(byte lives) {
            this.lives = lives;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Cat cat && cat.lives == lives;
        }

        @Override
        public int hashCode() {
            return lives;
        }
    }

    /** A class, as a record cannot extend one; made by a factory, whose order of parameters is its own. */
    @Fallback
    static final class Stranger extends Animal {
        private final int kind;
        private final byte[] rest;

        private Stranger(int kind, byte[] rest) {
            this.kind = kind;
            this.rest = rest;
        }

        @io.github.binrec.annotations.Creator
        static Stranger of(byte[] rest, int kind) {
            return new Stranger(kind, rest.clone());
        }

        int getKind() {
            return kind;
        }

        byte[] getRest() {
            return rest.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stranger stranger
                    && stranger.kind == kind
                    && Arrays.equals(stranger.rest, rest);
        }

        @Override
        public int hashCode() {
            return kind;
        }
    }

    /** Nothing is known but that something comes. */
    @BinaryRecord
    sealed interface Opaque permits Anything {}

    @Fallback
    record Anything(int number, byte[] bytes) implements Opaque {}

    enum Side { BUY, SELL, @Fallback OTHER }

    enum Color { @Tag(1) RED, @Tag(9) @Fallback NONE }

    @BinaryRecord(framing = Framing.PLAIN)
    record Order(Side side, Color color, byte end) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Log(List<Event> events, Map<Side, Event> bySide, byte end) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(FallbackCases_EventCodec.INSTANCE, new Started((byte) 7), "00 02 01 07"),
                new Case<>(FallbackCases_EventCodec.INSTANCE, new Lowered(), "02 00"),
                new Case<>(FallbackCases_EventCodec.INSTANCE, new UnknownEvent(3, new byte[] {1, 2, 3}), "03 03 010203"),
                new Case<>(FallbackCases_EventCodec.INSTANCE, new UnknownEvent(300, new byte[0]), "ac02 00"),
                new Case<>(FallbackCases_EventCodec.INSTANCE, new UnknownEvent(-1, new byte[] {9}), "ffffffff0f 01 09"),
                new Case<>(FallbackCases_EventCodec.INSTANCE, new UnknownEvent(4, new byte[200]), "04 c801" + "00".repeat(200)),
                new Case<>(FallbackCases_AnimalCodec.INSTANCE, new Cat((byte) 9), "05 02 01 09"),
                new Case<>(FallbackCases_AnimalCodec.INSTANCE, Stranger.of(new byte[] {8}, 6), "06 01 08"),
                new Case<>(FallbackCases_OpaqueCodec.INSTANCE, new Anything(0, new byte[] {5}), "00 01 05"),
                new Case<>(FallbackCases_OrderCodec.INSTANCE, new Order(Side.OTHER, Color.RED, (byte) 4), "02 01 04"),
                new Case<>(FallbackCases_LogCodec.INSTANCE,
                        new Log(
                                List.of(new UnknownEvent(9, new byte[] {7}), new Raised((byte) 1)),
                                Map.of(Side.SELL, new UnknownEvent(8, new byte[0])), (byte) 4),
                        "02  09 01 07  01 02 01 01   01  01  08 00   04"));
    }
}
