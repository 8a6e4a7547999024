package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArraysAndCountsTest {

    @Test
    void arrays_areCountAndElements() throws IOException {
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new byte[] {1, -1})))
                .isEqualTo("0201ff");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new short[] {1, -2})))
                .isEqualTo("020100feff");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new char[] {'A'})))
                .isEqualTo("014100");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new int[] {1})))
                .isEqualTo("0101000000");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new long[] {-2})))
                .isEqualTo("01feffffffffffffff");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new float[] {1})))
                .isEqualTo("010000803f");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new double[] {-0.0})))
                .isEqualTo("010000000000000080");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new boolean[] {true, false, true})))
                .isEqualTo("0305");
        assertThat(Encoding.hex(out -> PrimitiveArrays.write(out, new boolean[9])))
                .isEqualTo("090000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 511, 512, 513, 1023, 1024, 1025, 4096, 16_384, 16_385, 40_000, 200_000})
    void arrays_ofAnyLength_readBack(int length) throws IOException {
        Random random = new Random(length);
        long[] longs = random.longs(length).toArray();
        int[] ints = random.ints(length).toArray();
        double[] doubles = random.doubles(length).toArray();
        short[] shorts = new short[length];
        char[] chars = new char[length];
        float[] floats = new float[length];
        boolean[] booleans = new boolean[length];
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            shorts[i] = (short) ints[i];
            chars[i] = (char) ints[i];
            floats[i] = (float) doubles[i];
            booleans[i] = ints[i] > 0;
            bytes[i] = (byte) ints[i];
        }
        assertThat(again(
                        o -> PrimitiveArrays.write(o, longs),
                        PrimitiveArrays.sizeOf(longs),
                        PrimitiveArrays::readLongs))
                .isEqualTo(longs);
        assertThat(again(o -> PrimitiveArrays.write(o, ints), PrimitiveArrays.sizeOf(ints), PrimitiveArrays::readInts))
                .isEqualTo(ints);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, doubles),
                        PrimitiveArrays.sizeOf(doubles),
                        PrimitiveArrays::readDoubles))
                .isEqualTo(doubles);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, shorts),
                        PrimitiveArrays.sizeOf(shorts),
                        PrimitiveArrays::readShorts))
                .isEqualTo(shorts);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, chars),
                        PrimitiveArrays.sizeOf(chars),
                        PrimitiveArrays::readChars))
                .isEqualTo(chars);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, floats),
                        PrimitiveArrays.sizeOf(floats),
                        PrimitiveArrays::readFloats))
                .isEqualTo(floats);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, booleans),
                        PrimitiveArrays.sizeOf(booleans),
                        PrimitiveArrays::readBooleans))
                .isEqualTo(booleans);
        assertThat(again(
                        o -> PrimitiveArrays.write(o, bytes),
                        PrimitiveArrays.sizeOf(bytes),
                        PrimitiveArrays::readBytes))
                .isEqualTo(bytes);
    }

    private static <T> T again(Encoding.Writer writer, long size, Encoding.Reader<T> reader) throws IOException {
        byte[] bytes = Encoding.bytes(writer);
        assertThat((long) bytes.length).isEqualTo(size);
        return Encoding.read(bytes, reader);
    }

    @Test
    void floatingPoint_isMovedBitByBit() throws IOException {
        double nan = Double.longBitsToDouble(0x7ff4_0000_0000_1234L);
        double[] back = again(o -> PrimitiveArrays.write(o, new double[] {nan}), 9, PrimitiveArrays::readDoubles);
        assertThat(Double.doubleToRawLongBits(back[0])).isEqualTo(Double.doubleToRawLongBits(nan));
    }

    @Test
    void paddingOfBooleans_isChecked() {
        MalformedRecordException e = catchThrowableOfType(
                MalformedRecordException.class, () -> PrimitiveArrays.readBooleans(Encoding.stream("0308")));
        assertThat(e.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(e.position()).isEqualTo(1);
    }

    static List<Encoding.Reader<?>> readers() {
        return List.of(
                PrimitiveArrays::readBytes,
                PrimitiveArrays::readBooleans,
                PrimitiveArrays::readShorts,
                PrimitiveArrays::readChars,
                PrimitiveArrays::readInts,
                PrimitiveArrays::readLongs,
                PrimitiveArrays::readFloats,
                PrimitiveArrays::readDoubles,
                CompactStrings::read,
                Utf8Strings::read,
                BigNumbers::readBigInteger,
                in -> Counts.read(in, 1),
                in -> Counts.read(in, 1000),
                in -> Counts.read(in, 0),
                Counts::readNullable);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void lengthBomb_allocatesNextToNothing(Encoding.Reader<?> reader) throws IOException {
        byte[] bomb = HexFormat.of().parseHex("feffffff07");
        for (ByteStream in : List.of(ByteStreams.memory(bomb), ByteStreams.memory(bomb))) {
            assertMalformed(reader, in);
        }
        long allocated = allocation(() -> assertMalformed(reader, ByteStreams.memory(bomb)));
        assertThat(allocated).isLessThan(64 * 1024);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void lengthBombOnAnInputStream_growsOnlyWithTheBytesThatArrive(Encoding.Reader<?> reader) throws IOException {
        byte[] bomb = Arrays.copyOf(HexFormat.of().parseHex("feffffff03"), 100_000);
        for (long claimedByTheRecord : List.of(Long.MAX_VALUE, 1L << 40)) {
            Encoding.Reader<?> untilTheEnd = in -> {
                Window.narrow(in, claimedByTheRecord);
                int count = reader.read(in) instanceof Integer number ? number : 0;
                throw new MalformedRecordException(Reason.TRUNCATED, 0, "room for " + Counts.capacity(in, count));
            };
            long allocated = allocation(() -> {
                try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(bomb))) {
                    new DecodeLimits(10, Integer.MAX_VALUE, Integer.MAX_VALUE).applyTo(in);
                    untilTheEnd.read(in);
                } catch (IOException e) {
                    assertThat(e).hasMessageNotContaining("room for 2");
                }
            });
            assertThat(allocated).isLessThan(64 * 1024 + 64L * bomb.length);
        }
    }

    private static void assertMalformed(Encoding.Reader<?> reader, ByteStream in) {
        MalformedRecordException e = catchThrowableOfType(MalformedRecordException.class, () -> reader.read(in));
        assertThat(e.reason()).isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
    }

    private static long allocation(Runnable code) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        code.run();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 03 000000, true",
        "1, 03 0000, false",
        "4, 03 000000000000000000000000, true",
        "4, 03 0000000000000000000000, false"
    })
    void count_mustBeBackedByBytes(long leastSize, String hex, boolean fits) throws IOException {
        try (ByteStream in = Encoding.stream(hex)) {
            if (fits) {
                assertThat(Counts.read(in, leastSize)).isEqualTo(3);
            } else {
                assertThat(catchThrowableOfType(MalformedRecordException.class, () -> Counts.read(in, leastSize))
                                .reason())
                        .isEqualTo(Reason.LENGTH_EXCEEDS_INPUT);
            }
        }
    }

    @Test
    void limits_areApplied() throws IOException {
        byte[] hundred = Arrays.copyOf(new byte[] {100}, 101);
        for (Encoding.Reader<?> reader : List.<Encoding.Reader<?>>of(
                PrimitiveArrays::readBytes, Utf8Strings::read, in -> Counts.read(in, 1), Counts::readNullable)) {
            try (ByteStream in = ByteStreams.memory(hundred)) {
                new DecodeLimits(1, 99, 99).applyTo(in);
                MalformedRecordException e =
                        catchThrowableOfType(MalformedRecordException.class, () -> reader.read(in));
                assertThat(e.reason()).isEqualTo(Reason.LIMIT_EXCEEDED);
                assertThat(e).hasMessageContaining("limit of 99");
            }
        }
    }

    @Test
    void elementsWithoutBytes_areLimitedInNumber() throws IOException {
        assertThat((int) Encoding.<Integer>read("8040", in -> Counts.read(in, 0)))
                .isEqualTo(8192);
        assertThat(catchThrowableOfType(MalformedRecordException.class, () -> Counts.read(Encoding.stream("8140"), 0))
                        .reason())
                .isIn(Reason.LIMIT_EXCEEDED, Reason.LENGTH_EXCEEDS_INPUT);
    }
}
