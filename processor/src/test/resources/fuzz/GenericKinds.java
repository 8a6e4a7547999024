package fuzz;

import fuzz.ValueKinds.Side;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generic types, sealed and recursive ones among them. */
final class GenericKinds {
    private GenericKinds() {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Leg(String name, @Varint int quantity) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Pair<A, B>(A first, @Nullable B second) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Deal(
            Pair<String, Leg> leg, List<Pair<@Varint Integer, @Utf8 String>> notes,
            Pair<Pair<Boolean, Side>, Map<Side, Leg>> nested) {}

    @BinaryRecord
    sealed interface Result<T> permits Ok, Failed, Several, UnknownResult {}

    @BinaryRecord
    record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    record Failed(String reason) implements Result<Integer> {}

    @BinaryRecord
    record Several<T>(Map<String, Result<T>> all) implements Result<T> {}

    @Fallback
    record UnknownResult<T>(int tag, byte[] body) implements Result<T> {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Node<T>(T value, List<Node<T>> children, @Nullable Forest<T> others) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record Forest<T>(Map<T, Node<T>> byValue) {}

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("generic", GenericKinds_DealCodec.INSTANCE, true, List.of(
                        new Deal(new Pair<>("a", new Leg("l", -1)), List.of(new Pair<>(7, "n"), new Pair<>(300, null)),
                                new Pair<>(new Pair<>(true, Side.SELL), Map.of(Side.BUY, new Leg("", 64)))))),
                new FuzzKind<>("generic-sealed", GenericKinds_ResultCodec.of(GenericKinds_PairCodec.of(Codecs.STRING, GenericKinds_LegCodec.INSTANCE)), false,
                        results()),
                new FuzzKind<>("generic-recursive", GenericKinds_NodeCodec.of(Codecs.STRING), true, List.of(
                        new Node<>("root", List.of(leaf("a"), new Node<>("b", List.of(leaf("c")), null)),
                                new Forest<>(Map.of("d", leaf("e")))))));
    }

    private static List<Result<Pair<String, Leg>>> results() {
        Result<Pair<String, Leg>> ok = new Ok<>(new Pair<>("a", new Leg("l", 1)));
        return List.of(ok, new Several<>(Map.of("b", ok)), new UnknownResult<>(9, new byte[] {1, 2}));
    }

    private static Node<String> leaf(String value) {
        return new Node<>(value, List.of(), null);
    }
}
