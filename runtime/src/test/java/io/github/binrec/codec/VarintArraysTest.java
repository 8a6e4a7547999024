package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays of varints. */
class VarintArraysTest {
    @Test
    void unsigned_takesTheBits() throws IOException {
        assertThat(Encoding.hex(out -> VarintArrays.UNSIGNED.write(out, new int[] {0, 127, 128, -1})))
                .isEqualTo("04" + "00" + "7f" + "8001" + "ffffffff0f");
        assertThat(Encoding.hex(out -> VarintArrays.UNSIGNED.write(out, new long[] {300, -1})))
                .isEqualTo("02" + "ac02" + "ffffffffffffffffff01");
        assertThat(Encoding.hex(out -> VarintArrays.UNSIGNED.write(out, new short[] {1, -1})))
                .isEqualTo("02" + "01" + "ffff03");
    }

    @Test
    void zigzag_takesTheSmallOnesOfEitherSign() throws IOException {
        assertThat(Encoding.hex(
                        out -> VarintArrays.ZIGZAG.write(out, new int[] {0, -1, 1, -64, 64, Integer.MIN_VALUE})))
                .isEqualTo("06" + "00" + "01" + "02" + "7f" + "8001" + "ffffffff0f");
        assertThat(Encoding.hex(out -> VarintArrays.ZIGZAG.write(out, new long[] {-2, Long.MIN_VALUE})))
                .isEqualTo("02" + "03" + "ffffffffffffffffff01");
        assertThat(Encoding.hex(out -> VarintArrays.ZIGZAG.write(out, new short[] {-1, Short.MIN_VALUE})))
                .isEqualTo("02" + "01" + "ffff03");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 408, 409, 410, 818, 819, 820, 1_023, 1_025, 5_000})
    void anyLength_comesBack(int length) throws IOException {
        Random random = new Random(length);
        int[] ints = random.ints(length).map(i -> i >> (i & 31)).toArray();
        long[] longs = random.longs(length).map(l -> l >> (l & 63)).toArray();
        short[] shorts = new short[length];
        for (int i = 0; i < length; i++) {
            shorts[i] = (short) (ints[i] >> (i & 15));
        }
        for (VarintArrays kind : VarintArrays.values()) {
            byte[] bytes = Encoding.bytes(out -> {
                kind.write(out, ints);
                kind.write(out, longs);
                kind.write(out, shorts);
            });
            assertThat(kind.sizeOf(ints) + kind.sizeOf(longs) + kind.sizeOf(shorts))
                    .isEqualTo(bytes.length);
            // A stream that cannot tell how much is left, and one that can.
            try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(bytes));
                    ByteStream skipping = ByteStreams.memory(bytes)) {
                assertThat(kind.readInts(in)).isEqualTo(ints);
                assertThat(kind.readLongs(in)).isEqualTo(longs);
                assertThat(kind.readShorts(in)).isEqualTo(shorts);
                VarintArrays.skip(skipping);
                VarintArrays.skip(skipping);
                assertThat(kind.readShorts(skipping)).isEqualTo(shorts);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"03" + "01" + "02", "ffffffff0f" + "01", "8094ebdc03"})
    void moreThanThereIs_isRefusedBeforeItIsAllocated(String hex) {
        MalformedRecordException e = catchThrowableOfType(
                MalformedRecordException.class,
                () -> Encoding.read(HexFormat.of().parseHex(hex), VarintArrays.ZIGZAG::readLongs));
        assertThat(e.reason()).isIn(Reason.LENGTH_EXCEEDS_INPUT, Reason.LIMIT_EXCEEDED);
    }

    @Test
    void moreThanReadersTake_isNotWritten() throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            DecodeLimits.DEFAULT.withMaxCount(2).applyTo(out);
            VarintArrays.ZIGZAG.write(out, new int[2]);
            assertThatExceptionOfType(UnencodableValueException.class)
                    .isThrownBy(() -> VarintArrays.ZIGZAG.write(out, new long[3]))
                    .withMessageContaining("has 3 elements, over the limit of 2");
            assertThat(out.size()).isEqualTo(3);
        }
    }

    @Test
    void malformedElement_isNamed() {
        byte[] bytes = HexFormat.of().parseHex("03" + "01" + "8000" + "02");
        for (Encoding.Reader<?> reader : List.<Encoding.Reader<?>>of(
                VarintArrays.ZIGZAG::readInts, VarintArrays.UNSIGNED::readShorts, VarintArrays.ZIGZAG::readLongs)) {
            MalformedRecordException e =
                    catchThrowableOfType(MalformedRecordException.class, () -> Encoding.read(bytes, reader));
            assertThat(e.reason()).isEqualTo(Reason.MALFORMED_VARINT);
            assertThat(e.path()).isEqualTo("[1]");
        }
    }
}
