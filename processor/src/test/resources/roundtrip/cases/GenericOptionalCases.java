package cases;

import cases.GenericCases.Leg;
import cases.GenericCases.Pair;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Optionals in Optionals, where a parameter stands for one of them. */
public final class GenericOptionalCases implements Cases {
    /** Optionals in Optionals: the outer one is a bit of the record. */
    @BinaryRecord
    public record Options<T>(
            Optional<Optional<T>> a, Optional<Optional<T>> b, Optional<List<Optional<T>>> c, Optional<Optional<String>> d,
            List<Pair<Leg, String>> e) {}

    @BinaryRecord
    public record NamedOptions(Optional<Optional<String>> a, Optional<OptionalInt> b, Optional<Optional<Byte>> c) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOptionals(Optional<Optional<Byte>> a, Optional<Optional<String>> b, Optional<OptionalInt> c) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        GenericOptionalCases_OptionsCodec.of(Codecs.BYTE),
                        new Options<>(
                                Optional.of(Optional.of((byte) 1)), Optional.of(Optional.empty()),
                                Optional.of(List.of(Optional.of((byte) 3), Optional.empty())),
                                Optional.of(Optional.of("d")), List.of(new Pair<>(new Leg(5), "e"))),
                        "16 1f" + "01 01" + "00" + "02 01 03 00" + "01 02 64" + "01 09 03 05 01 05 00 00 00 02 65"),
                new Case<>(
                        GenericOptionalCases_NamedOptionsCodec.INSTANCE,
                        new NamedOptions(
                                Optional.of(Optional.of("a")), Optional.of(OptionalInt.of(2)), Optional.of(Optional.empty())),
                        "0a 07" + "01 02 61" + "01 02 00 00 00" + "00"),
                new Case<>(
                        GenericOptionalCases_PlainOptionalsCodec.INSTANCE,
                        new PlainOptionals(
                                Optional.of(Optional.empty()), Optional.of(Optional.of("b")), Optional.empty()),
                        "03 00" + "01 02 62"));
    }
}
