package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.DecodeLimits;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.NullComponentException;
import io.github.binrec.codec.UnencodableValueException;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated codecs do with values that cannot be written and bytes that no codec wrote. */
class FailureTest {
    private static final String MANY = "ffffffff07";

    private static Compiled types;

    @BeforeAll
    static void compile() {
        types = Compiled.folder("roundtrip/failures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "uuid",
                "date",
                "side",
                "color",
                "symbol",
                "legs",
                "legs[1]",
                "legs[2].name",
                "byName",
                "byName[0].key",
                "byName[0].value",
                "byName[0].value.name",
                "main",
                "main.name",
                "ints",
                "last.name"
            })
    void nullThatIsNotAllowed_isNamedAndNothingIsWritten(String path) throws Exception {
        Object value = make("trade", path);
        BinaryCodec<Object> codec = codec("Trade");
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeLong(7);
            NullComponentException failure =
                    catchThrowableOfType(NullComponentException.class, () -> codec.write(stream, value));
            assertThat(failure.path()).isEqualTo("Types.Trade." + path);
            assertThat(stream.position()).isEqualTo(8);
            assertThat(stream.size()).isEqualTo(8);
        }
        NullComponentException failure = catchThrowableOfType(NullComponentException.class, () -> codec.sizeOf(value));
        assertThat(failure.path()).isEqualTo("Types.Trade." + path);
    }

    @Test
    void valueWithoutFault_isWritten() throws Exception {
        Object value = make("trade", "");
        byte[] bytes = codec("Trade").toBytes(value);
        assertThat(codec("Trade").sizeOf(value)).isEqualTo(bytes.length);
        assertThat(Values.comparable(codec("Trade").fromBytes(bytes))).isEqualTo(Values.comparable(value));
    }

    @ParameterizedTest
    @CsvSource({"'\ud800', x, text", "x, 'a\udc00', texts[1]"})
    void loneSurrogate_cannotBeUtf8(String text, String element, String path) throws Exception {
        Object value = types.loadClass("failing.Types")
                .getMethod("text", String.class, String.class)
                .invoke(null, text, element);
        UnencodableValueException failure = catchThrowableOfType(
                UnencodableValueException.class, () -> codec("Text").toBytes(value));
        assertThat(failure.path()).isEqualTo("Types.Text." + path);
        failure = catchThrowableOfType(
                UnencodableValueException.class, () -> codec("Text").sizeOf(value));
        assertThat(failure.path()).isEqualTo("Types.Text." + path);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "2, 3"})
    void collectionThatMiscounts_isRefused(int said, int given) throws Exception {
        Object value = types.loadClass("failing.Types")
                .getMethod("lying", int.class, int.class)
                .invoke(null, said, given);
        UnencodableValueException failure = catchThrowableOfType(
                UnencodableValueException.class, () -> codec("StringList").toBytes(value));
        assertThat(failure.path()).isEqualTo("Types.StringList.value");
        assertThat(failure).hasMessageContaining(given + " elements where its size is " + said);
    }

    @Test
    void constructorThatThrows_isNamedWithItsCause() {
        MalformedRecordException failure =
                failure("Picky", "09" + "03" + "02000000" + "01000000", Reason.REJECTED_BY_TYPE, "Types.Picky");
        assertThat(failure)
                .hasMessageContaining("2 is more than 1")
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        failure(
                "Holder",
                "16" + "01" + "02" + "09030100000002000000" + "09030200000001000000",
                Reason.REJECTED_BY_TYPE,
                "Types.Holder.pickies[1]");
    }

    @Test
    void elementOrKeyThatComesTwice_isMalformed() {
        failure("Distinct", "07" + "03" + "02" + "0261" + "0261" + "00", Reason.DUPLICATE, "Types.Distinct.set[1]");
        failure(
                "Distinct",
                "0d" + "03" + "00" + "02" + "0100000000" + "0100000000",
                Reason.DUPLICATE,
                "Types.Distinct.map[1].key");
    }

    @ParameterizedTest
    @CsvSource({
        "24, INVALID_VALUE, date", // a month 13
        "30, UNKNOWN_TAG, side",
        "31, UNKNOWN_TAG, color"
    })
    void valueInARunOfFields_isNamedWhereItStands(int offset, Reason reason, String field) throws Exception {
        byte[] bytes = codec("Trade").toBytes(make("trade", ""));
        int start = 3; // length and bitmap
        byte[] wrong = bytes.clone();
        wrong[start + offset + (field.equals("date") ? 4 : 0)] = 99;
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec("Trade").fromBytes(wrong));
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.path()).isEqualTo("Types.Trade." + field);
        assertThat(failure.position()).isEqualTo(start + offset);
    }

    @Test
    void fieldInARunOfFields_isNamedIfItIsCutOff() throws Exception {
        byte[] bytes = codec("Trade").toBytes(make("trade", ""));
        byte[] cut = Arrays.copyOf(bytes, 3 + 25);
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class,
                () -> codec("Trade").read(ByteStreams.of(new ByteArrayInputStream(cut))));
        assertThat(failure.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(failure.path()).isEqualTo("Types.Trade.date");
        assertThat(failure.position()).isEqualTo(cut.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strings",
                "Utf8s",
                "Bytes",
                "Longs",
                "Booleans",
                "Integers",
                "StringList",
                "StringSet",
                "StringMap",
                "NullList",
                "NullMap",
                "NothingList",
                "NothingSet"
            })
    void countThatNoBytesBack_takesNoMemory(String type) throws Exception {
        for (String content : new String[] {MANY, "fcffffff07", "ffffffff0f", "ffff7f" + "0000", "80808004" + "00"}) {
            byte[] bytes = HexFormat.of().parseHex("%02x".formatted(1 + content.length() / 2) + "01" + content);
            assertThat(catchThrowable(() -> codec(type).fromBytes(bytes))).isNotNull(); // loads classes
            assertRefusedCheaply(codec(type), bytes, false);
            byte[] unframed = HexFormat.of().parseHex("ffffff7f" + "01" + content);
            assertThat(catchThrowable(() -> codec(type).read(ByteStreams.of(new ByteArrayInputStream(unframed)))))
                    .isNotNull(); // loads those of a stream that only goes forward
            assertRefusedCheaply(codec(type), unframed, true);
        }
    }

    private static void assertRefusedCheaply(BinaryCodec<Object> codec, byte[] bytes, boolean onlyForward) {
        if (!onlyForward) {
            long before = Allocation.ofThisThread();
            Throwable failure = catchThrowable(() -> codec.fromBytes(bytes));
            assertThat(Allocation.ofThisThread() - before).isLessThan(300_000);
            assertThat(failure).isInstanceOf(MalformedRecordException.class);
        }
        long before = Allocation.ofThisThread();
        Throwable failure = catchThrowable(() -> codec.read(ByteStreams.of(new ByteArrayInputStream(bytes))));
        assertThat(Allocation.ofThisThread() - before).isLessThan(600_000);
        assertThat(failure).isInstanceOf(MalformedRecordException.class);
    }

    @Test
    void depth_isLimitedBothWays() throws Exception {
        BinaryCodec<Object> codec = codec("Chain");
        byte[] deepest = codec.toBytes(chain(100));
        assertThat(codec.fromBytes(deepest)).isNotNull();
        UnencodableValueException tooDeep =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(chain(101)));
        assertThat(tooDeep.path()).startsWith("Types.Chain.next.next").endsWith(".next");
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec.fromBytes(deepest, DecodeLimits.DEFAULT.withMaxDepth(99)));
        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
    }

    @Test
    void afterAFailureDeepInside_theSameStreamServesTheNextValue() throws Exception {
        BinaryCodec<Object> codec = codec("Chain");
        byte[] deep = codec.toBytes(chain(60));
        byte[] cut = Arrays.copyOf(deep, deep.length - 1);
        try (ByteStream stream = ByteStreams.memory(cut)) {
            for (int i = 0; i < 3; i++) {
                assertThat(catchThrowable(() -> codec.read(stream))).isInstanceOf(MalformedRecordException.class);
                assertThat(stream.position()).isZero();
            }
            assertThat(catchThrowable(() -> codec.write(stream, chain(101))))
                    .isInstanceOf(UnencodableValueException.class);
            codec.write(stream, chain(60));
            stream.position(0);
            assertThat(codec.read(stream)).isEqualTo(chain(60));
        }
    }

    private static MalformedRecordException failure(String type, String hex, Reason reason, String path) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec(type).fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.path()).isEqualTo(path);
        return failure;
    }

    private static Object chain(int length) throws ReflectiveOperationException {
        return types.loadClass("failing.Types").getMethod("chain", int.class).invoke(null, length);
    }

    private static Object make(String factory, String argument) throws ReflectiveOperationException {
        return types.loadClass("failing.Types").getMethod(factory, String.class).invoke(null, argument);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) types.loadClass("failing.Types_" + type + "Codec")
                .getField("INSTANCE")
                .get(null);
    }
}
