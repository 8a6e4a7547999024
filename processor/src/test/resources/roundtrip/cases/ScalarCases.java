package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

public final class ScalarCases implements Cases {
    @BinaryRecord(framing = Framing.PLAIN)
    record PlainPrimitives(byte a, short b, char c, int d, long e, float f, double g, boolean h) {}

    @BinaryRecord
    record Primitives(byte a, short b, char c, int d, long e, float f, double g, boolean h) {}

    @BinaryRecord
    record Boxes(Byte a, Short b, Character c, Integer d, Long e, Float f, Double g, Boolean h) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainBoxes(Byte a, Short b, Character c, Integer d, Long e, Float f, Double g, Boolean h) {}

    @BinaryRecord
    record NullableBoxes(
            @Nullable Byte a, @Nullable Short b, @Nullable Character c, @Nullable Integer d,
            @Nullable Long e, @Nullable Float f, @Nullable Double g, @Nullable Boolean h) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNullableBoxes(
            @Nullable Byte a, @Nullable Short b, @Nullable Character c, @Nullable Integer d,
            @Nullable Long e, @Nullable Float f, @Nullable Double g, @Nullable Boolean h, boolean i) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainVarints(
            @Varint short a, @Varint int b, @Varint long c,
            @Varint @Unsigned short d, @Varint @Unsigned int e, @Varint @Unsigned long f) {}

    @BinaryRecord
    record NullableVarints(@Nullable @Varint Short a, @Nullable @Varint @Unsigned Short b, @Varint Short c) {}

    @BinaryRecord
    @Varint
    record AllVarints(int a, List<Long> b, OptionalInt c, List<@Unsigned Short> d) {}

    @BinaryRecord
    record Flags(boolean a, @Default("true") boolean b) {}

    @BinaryRecord
    record Optionals(OptionalInt a, OptionalLong b, OptionalDouble c, @Varint OptionalInt d) {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainOptionals(OptionalInt a, OptionalLong b, OptionalDouble c) {}

    @BinaryRecord
    record Nothing() {}

    @BinaryRecord(framing = Framing.PLAIN)
    record PlainNothing() {}

    private static final String BODIES = "7f 0100 6100 02000000 0300000000000000 0000c03f 000000000000f83f 01";

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        ScalarCases_PlainPrimitivesCodec.INSTANCE,
                        new PlainPrimitives((byte) -1, (short) 0x1234, 'A', 0x12345678, -2L, 1.0f, -0.5, true),
                        "01 ff 3412 4100 78563412 feffffffffffffff 0000803f 000000000000e0bf"),
                new Case<>(
                        ScalarCases_PrimitivesCodec.INSTANCE,
                        new Primitives((byte) -1, (short) 0x1234, 'A', 0x12345678, -2L, 1.0f, -0.5, true),
                        "1f ff01 ff 3412 4100 78563412 feffffffffffffff 0000803f 000000000000e0bf"),
                new Case<>(
                        ScalarCases_BoxesCodec.INSTANCE,
                        new Boxes((byte) 127, (short) 1, 'a', 2, 3L, 1.5f, 1.5, true),
                        "20 ff01" + BODIES),
                new Case<>(
                        ScalarCases_PlainBoxesCodec.INSTANCE,
                        new PlainBoxes((byte) 127, (short) 1, 'a', 2, 3L, 1.5f, 1.5, true),
                        BODIES),
                new Case<>(
                        ScalarCases_NullableBoxesCodec.INSTANCE,
                        new NullableBoxes((byte) 127, (short) 1, 'a', 2, 3L, 1.5f, 1.5, true),
                        "20 ff01" + BODIES),
                new Case<>(
                        ScalarCases_NullableBoxesCodec.INSTANCE,
                        new NullableBoxes(null, null, null, null, null, null, null, null),
                        "02 8000"),
                new Case<>(
                        ScalarCases_NullableBoxesCodec.INSTANCE,
                        new NullableBoxes(null, null, null, 7, null, null, null, false),
                        "07 8801 07000000 00"),
                new Case<>(
                        ScalarCases_PlainNullableBoxesCodec.INSTANCE,
                        new PlainNullableBoxes(null, null, 'b', null, null, null, null, true, true),
                        "8401 6200 01"),
                new Case<>(
                        ScalarCases_PlainVarintsCodec.INSTANCE,
                        new PlainVarints((short) -1, 64, -65L, (short) -1, 300, -1L),
                        "01 8001 8101 ffff03 ac02 ffffffffffffffffff01"),
                new Case<>(
                        ScalarCases_PlainVarintsCodec.INSTANCE,
                        new PlainVarints(Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, (short) 0, -1, 0),
                        "ffff03 ffffffff0f ffffffffffffffffff01 00 ffffffff0f 00"),
                new Case<>(
                        ScalarCases_NullableVarintsCodec.INSTANCE,
                        new NullableVarints((short) 1, (short) -1, (short) -2),
                        "06 07 02 ffff03 03"),
                new Case<>(
                        ScalarCases_NullableVarintsCodec.INSTANCE, new NullableVarints(null, null, (short) 0), "02 04 00"),
                new Case<>(
                        ScalarCases_AllVarintsCodec.INSTANCE,
                        new AllVarints(-1, List.of(1L, -1L), OptionalInt.of(3), List.of((short) -1)),
                        "0a 0f 01 02 02 01 06 01 ffff03"),
                new Case<>(ScalarCases_FlagsCodec.INSTANCE, new Flags(true, true), "01 01"),
                new Case<>(ScalarCases_FlagsCodec.INSTANCE, new Flags(false, false), "01 02"),
                new Case<>(
                        ScalarCases_OptionalsCodec.INSTANCE,
                        new Optionals(
                                OptionalInt.of(1), OptionalLong.of(-1), OptionalDouble.of(-0.5), OptionalInt.of(-1)),
                        "16 0f 01000000 ffffffffffffffff 000000000000e0bf 01"),
                new Case<>(
                        ScalarCases_OptionalsCodec.INSTANCE,
                        new Optionals(
                                OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty(), OptionalInt.empty()),
                        "01 00"),
                new Case<>(
                        ScalarCases_PlainOptionalsCodec.INSTANCE,
                        new PlainOptionals(OptionalInt.empty(), OptionalLong.of(1), OptionalDouble.empty()),
                        "02 0100000000000000"),
                new Case<>(ScalarCases_NothingCodec.INSTANCE, new Nothing(), "00"),
                new Case<>(ScalarCases_PlainNothingCodec.INSTANCE, new PlainNothing(), ""));
    }
}
