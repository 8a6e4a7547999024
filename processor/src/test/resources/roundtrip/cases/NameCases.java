package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Components and types named like what generated code uses. */
public final class NameCases implements Cases {
    @BinaryRecord
    record Ours(
            int out, int in, String value, @Nullable String at, long p, byte[] bytes, boolean present, int frame,
            @Nullable Integer INSTANCE, int enclosing, @Default("1") int unknown, int size, Optional<String> e,
            List<String> element, List<String> index, Set<String> count, Map<String, String> entry, String key, int tag) {}

    @BinaryRecord
    record Upper(
            String Window, List<String> Failures, int LittleEndian, @Nullable String Frames, String CompactStrings,
            Optional<String> Presence, int KNOWN, int REQUIRED, int URL, Map<String, Integer> PlainBits, int Fields) {}

    @BinaryRecord
    record Packages(int io, String java, List<String> cases, int com, int github) {}

    @BinaryRecord
    record Methods(
            String encode, String decode, String write, List<String> read, List<String> sizeOf, List<String> measure,
            List<String> bytes, List<String> $, List<String> _a, List<String> fromBytes) {}

    /** Types in lower case, which variables of their names would hide. */
    enum side {
        @Tag(1)
        in,
        @Tag(2)
        out
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record leg(side side, int value) {}

    @BinaryRecord
    record lower(leg leg, List<leg> legs, side side, @Nullable side value, String leg_, List<side> sides, int NameCases) {}

    @BinaryRecord
    sealed interface shape permits value, in {}

    @BinaryRecord(framing = Framing.PLAIN)
    record value(int value) implements shape {}

    @BinaryRecord
    record in(List<shape> shape, @Nullable value value, @Nullable in in) implements shape {}

    /** Type variables named like what the codec names: those of the language, of the JDK, of the runtime, and the type itself. */
    @BinaryRecord
    public record Language<String, Object, Override, Integer>(
            String a, @Nullable Object b, List<Override> c, Map<Integer, String> d, Optional<Object> e, int f) {}

    @BinaryRecord
    public record Library<List, Map, ArrayList, IOException, OptionalLong, Objects, RuntimeException>(
            java.util.List<List> a, Set<Map> b, java.util.Map<ArrayList, IOException> c, OptionalLong d, Objects e,
            RuntimeException f) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Runtime<ByteStream, BinaryCodec, RecordCodec, Frames, Failures, Sizes, Description>(
            ByteStream a, @Nullable BinaryCodec b, java.util.List<RecordCodec> c, Frames d, Optional<Failures> e, Sizes f, Description g) {}

    @BinaryRecord
    public record Self<Self, NameCases_SelfCodec, NameCases, Fields>(
            Self a, NameCases_SelfCodec b, List<NameCases> c, Fields d, int e, @Nullable Language<Self, Fields, Self, Fields> f) {}

    @BinaryRecord
    public sealed interface Choice<Tags> {
        @BinaryRecord
        record One<Choice>(Choice value) implements NameCases.Choice<Choice> {}

        @BinaryRecord
        record Two<Shape>(List<Shape> values) implements NameCases.Choice<Shape> {}
    }

    @BinaryRecord
    public record Lower<t, T, tCodec, in>(t a, T b, tCodec c, in d) {}

    /** Letters of other languages, composed and decomposed, and what no language has. */
    @BinaryRecord
    public record Foreign<Schl\u00fcssel, A\u0308pfel, T$1>(Schl\u00fcssel a, List<A\u0308pfel> b, @Nullable T$1 c) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(NameCases_OursCodec.INSTANCE,
                        new Ours(
                                1, 2, "v", "a", 3, new byte[] {4}, true, 5, 6, 7, 8, 9, Optional.of("e"), List.of("x"),
                                List.of(), Set.of(), Map.of("k", "w"), "y", 10),
                        "3f ffff1f 01000000 02000000 0276 0261 0300000000000000 0104 05000000 06000000 07000000"
                                + "08000000 09000000 0265 010278 00 00 01026b0277 0279 0a000000"),
                new Case<>(NameCases_UpperCodec.INSTANCE,
                        new Upper(
                                "w", List.of("f"), 1, null, "c", Optional.of("p"), 2, 3, 4, Map.of("b", 5), 6),
                        "26 f70f 0277 010266 01000000 0263 0270 02000000 03000000 04000000 01026205000000 06000000"),
                new Case<>(NameCases_PackagesCodec.INSTANCE,
                        new Packages(1, "j", List.of("c"), 2, 3), "12 1f 01000000 026a 010263 02000000 03000000"),
                new Case<>(NameCases_MethodsCodec.INSTANCE,
                        new Methods(
                                "e", "d", "w", List.of("r"), List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of()),
                        "11 ff07 0265 0264 0277 010272 00 00 00 00 00 00"),
                new Case<>(NameCases_lowerCodec.INSTANCE,
                        new lower(
                                new leg(side.in, 1), List.of(new leg(side.out, 2)), side.in, null, "x",
                                List.of(side.out), 3),
                        "15 77 01 01000000  01 02 02000000  01  0278  01 02 03000000"),
                new Case<>(NameCases_shapeCodec.INSTANCE, new value(7), "00 07000000"),
                new Case<>(NameCases_shapeCodec.INSTANCE,
                        new in(List.of(new value(1)), new value(2), new in(List.of(), null, null)),
                        "01 0e 07 01 00 01000000 02000000 02 01 00"),
                new Case<>(
                        NameCases_LanguageCodec.of(Codecs.BYTE, Codecs.STRING, Codecs.BYTE, Codecs.SHORT),
                        new Language<>((byte) 1, "o", List.of((byte) 2), Map.of((short) 3, (byte) 4), Optional.of("e"), 5),
                        "10 3f 01 026f 0102 01030004 0265 05000000"),
                new Case<>(
                        NameCases_LibraryCodec.of(
                                Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE),
                        new Library<>(
                                List.of((byte) 1), Set.of((byte) 2), Map.of((byte) 3, (byte) 4), (byte) 5, (byte) 6,
                                (byte) 7),
                        "0b 3f 0101 0102 010304 05 06 07"),
                new Case<>(
                        NameCases_RuntimeCodec.of(
                                Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE),
                        new Runtime<>(
                                (byte) 1, null, List.of((byte) 2), (byte) 3, Optional.of((byte) 4), (byte) 5, (byte) 6),
                        "02 01 0102 03 04 05 06"),
                new Case<>(
                        NameCases_SelfCodec.of(Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE),
                        new Self<>((byte) 1, (byte) 2, List.of((byte) 3), (byte) 4, 5, null),
                        "0a 1f 01 02 0103 04 05000000"),
                new Case<>(
                        NameCases_ChoiceCodec.of(Codecs.BYTE),
                        new Choice.Two<>(List.of((byte) 1)),
                        "01 03 01 0101"),
                new Case<>(
                        NameCases_LowerCodec.of(Codecs.BYTE, Codecs.BYTE, Codecs.BYTE, Codecs.BYTE),
                        new Lower<>((byte) 1, (byte) 2, (byte) 3, (byte) 4),
                        "05 0f 01 02 03 04"),
                new Case<>(
                        NameCases_ForeignCodec.of(Codecs.BYTE, Codecs.BYTE, Codecs.BYTE),
                        new Foreign<>((byte) 1, List.of((byte) 2), (byte) 3),
                        "05 07 01 01 02 03"));
    }
}
