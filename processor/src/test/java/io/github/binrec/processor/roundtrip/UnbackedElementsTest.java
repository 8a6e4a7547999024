package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.codec.UnencodableValueException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records without components take no bytes: generated codecs write as many of them as they read. */
class UnbackedElementsTest {
    private static final Compiled COMPILED = Compiled.source("p.Whole", """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            @BinaryRecord
            public record Whole(byte[] head, List<Part> parts, Last last) {
                @BinaryRecord(framing = Framing.PLAIN)
                public record Nothing() {}
                @BinaryRecord
                public record Part(Inner inner, byte[] pad) {}
                @BinaryRecord
                public record Inner(byte[] before, List<Nothing> all, byte[] after) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Last(Set<Nothing> one, Nothing[] all) {}
                @BinaryRecord(framing = Framing.PLAIN)
                public record Keys(Map<Nothing, Nothing> all) {}

                public static Whole of(int[] head, int[] pads, int[] counts, int last) {
                    List<Part> parts = new ArrayList<>();
                    for (int i = 0; i < counts.length; i++) {
                        Inner inner = new Inner(new byte[pads[i]], nothings(counts[i]), new byte[3]);
                        parts.add(new Part(inner, new byte[i]));
                    }
                    return new Whole(new byte[head[0]], parts, last(last));
                }
                public static Last last(int count) {
                    return new Last(Set.of(), nothings(count).toArray(new Nothing[0]));
                }
                private static List<Nothing> nothings(int count) {
                    return Collections.nCopies(count, new Nothing());
                }
            }
            """);

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>)
                COMPILED.loadClass("p." + name).getField("INSTANCE").get(null);
    }

    private static Object whole(int head, int[] pads, int[] counts, int last) throws ReflectiveOperationException {
        return COMPILED.loadClass("p.Whole")
                .getMethod("of", int[].class, int[].class, int[].class, int.class)
                .invoke(null, new int[] {head}, pads, counts, last);
    }

    private static Object last(int count) throws ReflectiveOperationException {
        return COMPILED.loadClass("p.Whole").getMethod("last", int.class).invoke(null, count);
    }

    @Test
    void moreThanReadersTake_areRefused_withTheFieldAndTheRemedy() throws Exception {
        BinaryCodec<Object> codec = codec("Whole_LastCodec");
        assertThat(codec.toBytes(codec.fromBytes(codec.toBytes(last(8192))))).hasSize(3);

        String message =
                "Whole.Last.all: has 8193 elements that may take no bytes, and readers take no more than 8192 of them;"
                        + " write how many there are instead, or, if each takes some bytes, let their codec say so in leastSize()";
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(last(8193))))
                .hasMessage(message);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(last(8193))))
                .hasMessage(message);
    }

    /** The lengths before the records, which are made room for when they are known, move what was counted. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 120, 127, 128, 200, 16_000, 20_000, 500_000, 1_100_000})
    void writersRefuse_exactlyWhatReadersRefuse(int scale) throws Exception {
        BinaryCodec<Object> codec = codec("WholeCodec");
        long seed = Long.getLong("test.seed", 42);
        Random random = new Random(seed + scale);
        for (int i = 0; i < 5; i++) {
            int[] pads = {random.nextInt(scale + 1), random.nextInt(150), random.nextInt(40)};
            int head = random.nextInt(scale + 1);
            int[] counts = {1 + random.nextInt(4000), random.nextInt(2000), 1000 + random.nextInt(1000)};
            int most = most(codec, head, pads, counts);
            assertThat(most).as("seed %s", seed).isBetween(1, 8191);
            byte[] bytes = codec.toBytes(whole(head, pads, counts, most));
            assertThat(codec.toBytes(codec.fromBytes(bytes)))
                    .as("seed %s", seed)
                    .isEqualTo(bytes);
            assertThat(codec.sizeOf(whole(head, pads, counts, most))).isEqualTo(bytes.length);
            putCount(bytes, most + 1);
            MalformedRecordException refused =
                    catchThrowableOfType(MalformedRecordException.class, () -> codec.fromBytes(bytes));
            assertThat(refused.reason()).as("seed %s", seed).isEqualTo(Reason.LIMIT_EXCEEDED);
        }
    }

    /** The count is the last thing in the bytes. */
    private static void putCount(byte[] bytes, int count) {
        if (count < 128) {
            bytes[bytes.length - 1] = (byte) count;
        } else {
            bytes[bytes.length - 2] = (byte) (count | 0x80);
            bytes[bytes.length - 1] = (byte) (count >> 7);
        }
    }

    /** The greatest last count that is written, or -1 if none is. */
    private static int most(BinaryCodec<Object> codec, int head, int[] pads, int[] counts)
            throws ReflectiveOperationException {
        int least = -1;
        int beyond = 8193;
        while (beyond - least > 1) {
            int middle = (least + beyond) / 2;
            if (isWritten(codec, whole(head, pads, counts, middle))) {
                least = middle;
            } else {
                beyond = middle;
            }
        }
        return least;
    }

    /** Measuring gives the same answer. */
    private static boolean isWritten(BinaryCodec<Object> codec, Object value) {
        UnencodableValueException refused =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.toBytes(value));
        UnencodableValueException unmeasured =
                catchThrowableOfType(UnencodableValueException.class, () -> codec.sizeOf(value));
        assertThat(unmeasured == null ? "" : unmeasured.getMessage())
                .isEqualTo(refused == null ? "" : refused.getMessage());
        return refused == null;
    }
}
