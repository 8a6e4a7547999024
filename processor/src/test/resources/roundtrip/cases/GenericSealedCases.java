package cases;

import cases.GenericCases.Leg;
import cases.GenericCases.Side;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Generic sealed types, and variants that fix, pass on or swap what stands for the parameters. */
public final class GenericSealedCases implements Cases {
    /** The bounds of variants, kept by those of the sealed type in other words. */
    @BinaryRecord
    public sealed interface Ordered<A, B extends Comparable<B> & Serializable> permits Least, Most {}

    @BinaryRecord
    public record Least<X extends Comparable<X> & Serializable>(X value) implements Ordered<String, X> {}

    @BinaryRecord
    public record Most<X, Y extends Comparable<Y> & Serializable>(X value, Y other) implements Ordered<X, Y> {}

    @BinaryRecord
    public sealed interface Message<T> permits Text, Unknown, Signal {}

    @BinaryRecord
    @Tag(1)
    public record Text<T>(T text) implements Message<T> {}

    @Fallback
    public record Unknown<T>(int tag, byte[] body) implements Message<T> {
        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown<?> unknown && unknown.tag == tag && Arrays.equals(unknown.body, body);
        }

        @Override
        public int hashCode() {
            return tag;
        }
    }

    @BinaryRecord
    @Tag(2)
    public record Signal() implements Message<Integer> {}

    @BinaryRecord
    public sealed interface Grade<T> permits Numeric, Letter {}

    @BinaryRecord
    public record Numeric<T>(T value) implements Grade<T> {}

    /** An enum among the variants of a generic type. */
    public enum Letter implements Grade<String> {
        A,
        B
    }

    @BinaryRecord
    public sealed interface Result<T> permits Ok, Err, Zero, Both {}

    @BinaryRecord
    public record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    public record Err<T>(String message) implements Result<T> {}

    @BinaryRecord
    public record Zero(byte value) implements Result<Integer> {}

    @BinaryRecord
    public record Both<T>(Result<T> left, Result<T> right) implements Result<T> {}

    @BinaryRecord
    public sealed interface Either<L, R> permits Left, Right, Same {}

    @BinaryRecord
    public record Left<X, Y>(X left) implements Either<X, Y> {}

    @BinaryRecord
    public record Right<X, Y>(X right) implements Either<Y, X> {}

    @BinaryRecord
    public record Same<X>(X value) implements Either<X, X> {}

    @BinaryRecord
    public record Outcome(Result<Integer> number, Result<Leg> leg, Either<String, Side> either) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        GenericSealedCases_OrderedCodec.of(Codecs.STRING, Codecs.BYTE), new Least<>((byte) 1), "00 02 01 01"),
                new Case<>(
                        GenericSealedCases_OrderedCodec.of(Codecs.STRING, Codecs.BYTE),
                        new Most<>("a", (byte) 1),
                        "01 04 03 02 61 01"),
                new Case<>(
                        GenericSealedCases_OutcomeCodec.INSTANCE,
                        new Outcome(
                                new Both<>(new Zero((byte) 1), new Ok<>(2)),
                                new Err<>("e"),
                                new Right<>(Side.BUY)),
                        "18 07" + "03 0c 03 02 02 01 01 00 05 01 02 00 00 00" + "01 03 01 02 65" + "01 02 01 03"),
                new Case<>(
                        GenericSealedCases_EitherCodec.of(Codecs.BYTE, Codecs.BYTE),
                        new Same<>((byte) 1),
                        "02 02 01 01"),
                new Case<>(
                        GenericSealedCases_MessageCodec.of(Codecs.STRING),
                        new Unknown<>(7, new byte[] {1, 2}),
                        "07 02 01 02"),
                new Case<>(GenericSealedCases_MessageCodec.of(Codecs.INT), new Signal(), "02 00"),
                new Case<>(GenericSealedCases_GradeCodec.of(Codecs.STRING), Letter.B, "01 01"));
    }
}
