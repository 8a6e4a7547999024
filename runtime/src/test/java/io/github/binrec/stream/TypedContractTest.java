package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedContractTest extends StreamContract {
    private interface Writing {
        void to(ByteStream stream) throws IOException;
    }

    private interface Reading {
        Object from(ByteStream stream) throws IOException;
    }

    /** A value, its bytes, and how it is written and read. */
    private record Vector(String hex, Object value, Writing writing, Reading reading) {
        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    private static final List<Vector> VECTORS = List.of(
            new Vector("80", (byte) -128, s -> s.writeByte(-128), ByteStream::readByte),
            new Vector("ff", 255, s -> s.writeByte(0x1ff), ByteStream::readUnsignedByte),
            new Vector("01", true, s -> s.writeBoolean(true), ByteStream::readBoolean),
            new Vector("00", false, s -> s.writeBoolean(false), ByteStream::readBoolean),
            new Vector("0201", (short) 0x0102, s -> s.writeShort(0x70102), ByteStream::readShort),
            new Vector("feff", (short) -2, s -> s.writeShort(-2), ByteStream::readShort),
            new Vector("ac20", '€', s -> s.writeChar('€'), ByteStream::readChar),
            new Vector("00d8", '\ud800', s -> s.writeChar('\ud800'), ByteStream::readChar),
            new Vector("04030201", 0x01020304, s -> s.writeInt(0x01020304), ByteStream::readInt),
            new Vector("00000080", Integer.MIN_VALUE, s -> s.writeInt(Integer.MIN_VALUE), ByteStream::readInt),
            new Vector(
                    "0807060504030201",
                    0x0102030405060708L,
                    s -> s.writeLong(0x0102030405060708L),
                    ByteStream::readLong),
            new Vector("feffffffffffffff", -2L, s -> s.writeLong(-2), ByteStream::readLong),
            new Vector("0000803f", 1f, s -> s.writeFloat(1), ByteStream::readFloat),
            new Vector("00000000000000c0", -2d, s -> s.writeDouble(-2), ByteStream::readDouble),
            new Vector("0000000000000080", -0d, s -> s.writeDouble(-0d), ByteStream::readDouble),
            varInt("00", 0),
            varInt("01", 1),
            varInt("7f", 127),
            varInt("8001", 128),
            varInt("ff7f", 16_383),
            varInt("808001", 16_384),
            varInt("ffffff7f", (1 << 28) - 1),
            varInt("8080808001", 1 << 28),
            varInt("ffffffff07", Integer.MAX_VALUE),
            varInt("8080808008", Integer.MIN_VALUE),
            varInt("ffffffff0f", -1),
            varLong("00", 0),
            varLong("ac02", 300),
            varLong("ffffffff0f", (1L << 32) - 1),
            varLong("8080808010", 1L << 32),
            varLong("ffffffff7f", (1L << 35) - 1),
            varLong("808080808001", 1L << 35),
            varLong("838281848508", 0x4050804103L),
            varLong("ffffffffff7f", (1L << 42) - 1),
            varLong("80808080808001", 1L << 42),
            varLong("ffffffffffff7f", (1L << 49) - 1),
            varLong("8080808080808001", 1L << 49),
            varLong("8182838485868708", 0x101c305080c101L),
            varLong("ffffffffffffff7f", (1L << 56) - 1),
            varLong("808080808080808001", 1L << 56),
            varLong("818283848586878809", 0x9101c305080c101L),
            varLong("8182838485868788d501", 0xd5101c305080c101L),
            varLong("ffffffffffffffff7f", Long.MAX_VALUE),
            varLong("80808080808080808001", Long.MIN_VALUE),
            varLong("ffffffffffffffffff01", -1),
            zigZagInt("00", 0),
            zigZagInt("01", -1),
            zigZagInt("02", 1),
            zigZagInt("7f", -64),
            zigZagInt("8001", 64),
            zigZagInt("feffffff0f", Integer.MAX_VALUE),
            zigZagInt("ffffffff0f", Integer.MIN_VALUE),
            zigZagLong("03", -2),
            zigZagLong("feffffffffffffffff01", Long.MAX_VALUE),
            zigZagLong("ffffffffffffffffff01", Long.MIN_VALUE));

    private static Vector varInt(String hex, int value) {
        return new Vector(hex, value, s -> s.writeVarInt(value), ByteStream::readVarInt);
    }

    private static Vector varLong(String hex, long value) {
        return new Vector(hex, value, s -> s.writeVarLong(value), ByteStream::readVarLong);
    }

    private static Vector zigZagInt(String hex, int value) {
        return new Vector(hex, value, s -> s.writeZigZagInt(value), ByteStream::readZigZagInt);
    }

    private static Vector zigZagLong(String hex, long value) {
        return new Vector(hex, value, s -> s.writeZigZagLong(value), ByteStream::readZigZagLong);
    }

    @Test
    void values_areTheseBytes() throws IOException {
        for (Vector vector : VECTORS) {
            open();
            vector.writing().to(stream);
            stream.close();
            assertThat(fixture.get()).as(vector.hex()).isEqualTo(vector.bytes());
            open(vector.bytes());
            assertThat(vector.reading().from(stream)).as(vector.hex()).isEqualTo(vector.value());
            assertThat(stream.position()).isEqualTo(vector.bytes().length);
        }
    }

    @Test
    void values_areWrittenAndReadAtEveryOffset() throws IOException {
        for (int offset = 0; offset < 8; offset++) {
            open(new byte[offset]).position(offset);
            for (Vector vector : VECTORS) {
                vector.writing().to(stream);
            }
            stream.position(offset);
            for (Vector vector : VECTORS) {
                assertThat(vector.reading().from(stream)).as(vector.hex()).isEqualTo(vector.value());
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void values_overwriteNoMoreThanTheirBytes() throws IOException {
        for (Vector vector : VECTORS) {
            byte[] want = new byte[24];
            Arrays.fill(want, (byte) 0x55);
            open(want.clone()).position(3);
            vector.writing().to(stream);
            System.arraycopy(vector.bytes(), 0, want, 3, vector.bytes().length);
            stream.close();
            assertThat(fixture.get()).as(vector.hex()).isEqualTo(want);
        }
    }

    @Test
    void values_overwriteNoMoreThanTheirBytes_whereTheOthersWereReadBefore() throws IOException {
        for (Vector vector : VECTORS) {
            byte[] want = new byte[24];
            Arrays.fill(want, (byte) 0x55);
            open(want.clone());
            stream.readAllBytes();
            stream.position(3);
            vector.writing().to(stream);
            System.arraycopy(vector.bytes(), 0, want, 3, vector.bytes().length);
            assertThat(stream.readAllBytes())
                    .as(vector.hex())
                    .isEqualTo(Arrays.copyOfRange(want, 3 + vector.bytes().length, 24));
            stream.position(0);
            assertThat(stream.readAllBytes()).as(vector.hex()).isEqualTo(want);
            Window.hold(stream.position(2));
            vector.writing().to(stream);
            Window.release(stream);
            System.arraycopy(vector.bytes(), 0, want, 2, vector.bytes().length);
            stream.position(0);
            assertThat(stream.readAllBytes()).as(vector.hex()).isEqualTo(want);
        }
    }

    @Test
    void cutValues_areRefusedAndNotConsumed() throws IOException {
        for (Vector vector : VECTORS) {
            for (int length = 0; length < vector.bytes().length; length++) {
                int left = length;
                byte[] cut = new byte[length + 1];
                System.arraycopy(vector.bytes(), 0, cut, 1, length);
                open(cut).position(1);
                assertThatExceptionOfType(EndOfStreamException.class)
                        .as(vector.hex())
                        .isThrownBy(() -> vector.reading().from(stream))
                        .satisfies(e -> assertThat(e.position()).isEqualTo(1))
                        .satisfies(e -> assertThat(e.available()).isEqualTo(left))
                        .satisfies(e -> assertThat(e.wanted()).isGreaterThan(left));
                assertThat(stream.position()).isEqualTo(1);
                assertThat(stream.readAllBytes()).hasSize(length);
            }
        }
    }

    @Test
    void floatingPoint_keepsItsBits() throws IOException {
        int signalling = 0x7f800001;
        long payload = 0x7ff800000000beefL;
        stream.writeFloat(Float.intBitsToFloat(0x7fc0beef));
        stream.writeDouble(Double.longBitsToDouble(payload));
        stream.writeInt(signalling);
        stream.position(0);
        assertThat(Float.floatToRawIntBits(stream.readFloat())).isEqualTo(0x7fc0beef);
        assertThat(Double.doubleToRawLongBits(stream.readDouble())).isEqualTo(payload);
        assertThat(stream.readFloat()).isNaN();
    }

    @Test
    void varints_haveOneFormOnly() throws IOException {
        for (String hex :
                List.of("8000", "808000", "ff00", "ffffffff00", "808080808080808000", "80808080808080808000")) {
            assertMalformed(hex, ByteStream::readVarLong);
        }
        for (String hex : List.of("8000", "81808000", "8080808000")) {
            assertMalformed(hex, ByteStream::readVarInt);
            assertMalformed(hex, ByteStream::readZigZagInt);
        }
    }

    @Test
    void varints_mustFitTheirType() throws IOException {
        for (String hex : List.of("ffffffff10", "ffffffff7f", "ffffffffff01", "8080808080")) {
            assertMalformed(hex, ByteStream::readVarInt);
            assertMalformed(hex, ByteStream::readZigZagInt);
        }
        for (String hex : List.of("ffffffffffffffffff02", "ffffffffffffffffff7f", "ffffffffffffffffffff01")) {
            assertMalformed(hex, ByteStream::readVarLong);
            assertMalformed(hex, ByteStream::readZigZagLong);
        }
    }

    private void assertMalformed(String hex, Reading reading) throws IOException {
        assertMalformedAlone(hex, reading);
        // Other bytes behind it make no difference.
        assertMalformedAlone(hex + "01".repeat(Long.BYTES), reading);
    }

    private void assertMalformedAlone(String hex, Reading reading) throws IOException {
        byte[] bytes = HexFormat.of().parseHex("0000" + hex);
        open(bytes).position(2);
        assertThatExceptionOfType(MalformedVarintException.class)
                .as(hex)
                .isThrownBy(() -> reading.from(stream))
                .satisfies(e -> assertThat(e.position()).isEqualTo(2))
                .withMessageContaining(stream.description());
        assertThat(stream.position()).isEqualTo(2);
    }

    @Test
    void booleans_areZeroOrOne() throws IOException {
        open((byte) 1, (byte) 2, (byte) 0xff);
        assertThat(stream.readBoolean()).isTrue();
        for (int position = 1; position <= 2; position++) {
            long at = position;
            stream.position(at);
            assertThatExceptionOfType(MalformedValueException.class)
                    .isThrownBy(() -> stream.readBoolean())
                    .satisfies(e -> assertThat(e.position()).isEqualTo(at));
            assertThat(stream.position()).isEqualTo(at);
        }
    }

    @Test
    void runs_ofAnyLengthLieInOnePiece() throws IOException {
        byte[] want = new byte[Window.MAX_RUN];
        for (int i = 0; i < want.length; i++) {
            want[i] = (byte) (i * 31);
        }
        for (int length : new int[] {1, 2, 7, 8, 63, 64, 1000, Window.MAX_RUN}) {
            open((byte) 1).position(1);
            int p = Window.reserve(stream, length);
            assertThat(stream.position()).isEqualTo(1);
            System.arraycopy(want, 0, Window.array(stream), p, length);
            Window.advance(stream, p + length);
            assertThat(stream.position()).isEqualTo(1 + length);
            stream.position(1);
            p = Window.require(stream, length);
            assertThat(Window.positionOf(stream, p)).isEqualTo(1);
            assertThat(Arrays.equals(Window.array(stream), p, p + length, want, 0, length))
                    .isTrue();
            assertThat(stream.position()).isEqualTo(1 + length);
        }
    }

    @Test
    void reservedButUnwrittenBytes_areNotContent() throws IOException {
        int p = Window.reserve(stream, 16);
        byte[] window = Window.array(stream);
        // A store that is wider than the value.
        Arrays.fill(window, p, p + 16, (byte) 0x77);
        window[p] = 1;
        Window.advance(stream, p + 1);
        assertThat(stream.size()).isEqualTo(1);
        stream.setSize(6);
        stream.position(10).writeByte(2);
        stream.close();
        assertThat(fixture.get()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
    }
}
