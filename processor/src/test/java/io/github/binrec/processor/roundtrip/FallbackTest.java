package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tags that are not known, where something stands for them: {@code src/test/resources/roundtrip/fallback}. */
class FallbackTest {
    private static Compiled types;

    @BeforeAll
    static void compile() {
        types = Compiled.folder("roundtrip/fallback");
    }

    @Test
    void variantWithAKnownTag_isRefusedAndNothingIsWritten() throws Exception {
        Object value = log(7, new byte[1]);
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeByte(5);
            UnencodableValueException failure = catchThrowableOfType(
                    UnencodableValueException.class, () -> codec("Log").write(stream, value));
            assertThat(failure.path()).isEqualTo("Types.Log.events[1].tag");
            assertThat(failure)
                    .hasMessageContaining("is 7, the tag of a variant that Types.Event knows; use that variant");
            assertThat(stream.toByteArray()).containsExactly(5);
        }
        UnencodableValueException failure = catchThrowableOfType(
                UnencodableValueException.class, () -> codec("Log").sizeOf(value));
        assertThat(failure.path()).isEqualTo("Types.Log.events[1].tag");
    }

    @Test
    void variantWithoutABody_isRefused() throws Exception {
        Object value = log(8, null);
        NullComponentException failure = catchThrowableOfType(
                NullComponentException.class, () -> codec("Log").toBytes(value));
        assertThat(failure.path()).isEqualTo("Types.Log.events[1].body");
        failure = catchThrowableOfType(
                NullComponentException.class, () -> codec("Log").sizeOf(value));
        assertThat(failure.path()).isEqualTo("Types.Log.events[1].body");
    }

    @Test
    void body_goesNoFurtherThanWhatIsAroundIt() {
        // in a record of 6 bytes an unknown variant of 5 bytes that claims 6
        assertMalformed("06 03 00 01 09 06 00 00 00 00 00", Reason.CROSSES_RECORD_END, 6, "Types.Log.events[0]");
        // a variant that claims 2^35-1 bytes
        assertMalformed("0b 03 00 01 09 ffffffff7f 00 00", Reason.CROSSES_RECORD_END, 10, "Types.Log.events[0]");
        MalformedRecordException failure = failure("Event", "09 03 00");
        assertThat(failure.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(failure.position()).isEqualTo(3);
        failure = failure("Event", "09 8100 00");
        assertThat(failure.reason()).isEqualTo(Reason.MALFORMED_VARINT);
    }

    @Test
    void body_isWithinTheLimit() throws Exception {
        byte[] bytes = bytes("09 04 01020304");
        DecodeLimits limits = DecodeLimits.DEFAULT.withMaxLength(4);
        assertThat(codec("Event").fromBytes(bytes, limits)).isNotNull();
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec("Event").fromBytes(bytes, limits.withMaxLength(3)));
        assertThat(failure.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
        assertThat(failure)
                .hasMessageContaining("4 bytes announced, over the limit of 3; if that is meant, raise it with"
                        + " DecodeLimits.DEFAULT.withMaxLength(n).applyTo(stream) or in fromBytes(bytes, limits)");
    }

    /** Where the end is not known, a length alone is worth no memory. */
    @Test
    void body_takesNoMoreMemoryThanHasCome() throws IOException {
        byte[] bytes = bytes("09 ffffff7f 00");
        long allocated = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(bytes))) {
                long before = Allocation.ofThisThread();
                MalformedRecordException failure = catchThrowableOfType(
                        MalformedRecordException.class, () -> codec("Event").read(in));
                allocated = Math.min(allocated, Allocation.ofThisThread() - before);
                assertThat(failure.reason()).isIn(Reason.TRUNCATED, Reason.CROSSES_RECORD_END);
            }
        }
        assertThat(allocated).isLessThan(1 << 20);
    }

    @Test
    void constructorThatRefusesABody_isNamed() {
        MalformedRecordException failure = failure("Log", "12 03 00 01 09 0d" + "00".repeat(13));
        assertThat(failure.reason()).isEqualTo(Reason.REJECTED_BY_TYPE);
        assertThat(failure.path()).isEqualTo("Types.Log.events[0]");
    }

    @Test
    void unknownConstants_areTheFallback_whateverTheSizeOfTheirTags() throws Exception {
        assertThat(codec("Order").fromBytes(bytes("01 01 07"))).hasToString("Order[side=BUY, level=HIGH, end=7]");
        for (String tag : new String[] {"00", "03", "7f", "8001", "ac02", "ffffffff0f"}) {
            assertThat(codec("Order").fromBytes(bytes(tag + tag.replace("00", "03") + "07")))
                    .as(tag)
                    .hasToString("Order[side=OTHER, level=OTHER, end=7]");
        }
        Object value = codec("Order").fromBytes(bytes("ac02 ac02 07"));
        assertThat(codec("Order").toBytes(value)).containsExactly(2, 2, 7);
        assertThat(failure("Order", "8100 00 07").reason()).isEqualTo(Reason.MALFORMED_VARINT);
    }

    @Test
    void twoUnknownConstants_areTheSameKey() throws Exception {
        assertThat(codec("Sides").fromBytes(bytes("02 01 05  01 09 01")))
                .hasToString("Sides[set=[BUY, OTHER], map={OTHER=1}]");
        assertThat(failure("Sides", "02 05 06  00").reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(failure("Sides", "00  02 02 01 07 01").reason()).isEqualTo(Reason.DUPLICATE);
    }

    private static void assertMalformed(String hex, Reason reason, long position, String path) {
        MalformedRecordException failure = failure("Log", hex);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.position()).isEqualTo(position);
        assertThat(failure.path()).isEqualTo(path);
    }

    private static MalformedRecordException failure(String type, String hex) {
        return catchThrowableOfType(
                MalformedRecordException.class, () -> codec(type).fromBytes(bytes(hex)));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    private static Object log(int tag, byte[] body) throws ReflectiveOperationException {
        return types.loadClass("fallback.Types")
                .getMethod("log", int.class, byte[].class)
                .invoke(null, tag, body);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) types.loadClass("fallback.Types_" + type + "Codec")
                .getField("INSTANCE")
                .get(null);
    }
}
