package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and times of the JDK. */
class ValuesTest {

    private interface Getter<T> {
        T get(ByteStream in, byte[] bytes, int index) throws IOException;
    }

    private static <T> T get(byte[] bytes, Getter<T> getter) throws IOException {
        return Encoding.read(bytes, in -> {
            int index = Window.require(in, bytes.length);
            return getter.get(in, Window.array(in), index);
        });
    }

    private static MalformedRecordException refused(String hex, Getter<?> getter) {
        return catchThrowableOfType(
                MalformedRecordException.class, () -> get(HexFormat.of().parseHex(hex), getter));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0100",
        "-1, 01ff",
        "127, 017f",
        "128, 020080",
        "-128, 0180",
        "-129, 02ff7f",
        "18446744073709551616, 09010000000000000000"
    })
    void bigInteger_isShortestTwosComplement(BigInteger value, String hex) throws IOException {
        assertThat(Encoding.hex(out -> BigNumbers.write(out, value))).isEqualTo(hex);
        assertThat(Encoding.read(hex, BigNumbers::readBigInteger)).isEqualTo(value);
        assertThat(BigNumbers.sizeOf(value)).isEqualTo(hex.length() / 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 000100", "2.50, 040200fa", "1E+3, 050101", "-0.1, 0201ff"})
    void bigDecimal_keepsItsScale(BigDecimal value, String hex) throws IOException {
        assertThat(Encoding.hex(out -> BigNumbers.write(out, value))).isEqualTo(hex);
        assertThat(Encoding.read(hex, BigNumbers::readBigDecimal)).isEqualTo(value);
        assertThat(BigNumbers.sizeOf(value)).isEqualTo(hex.length() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "020001", "02ffff", "030000ff"})
    void bigInteger_notInShortestForm_isRefused(String hex) {
        MalformedRecordException e = catchThrowableOfType(
                MalformedRecordException.class, () -> BigNumbers.readBigInteger(Encoding.stream(hex)));
        assertThat(e.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(e.position()).isEqualTo(1);
    }

    @Test
    void uuid_isInTheOrderOfItsText() throws IOException {
        UUID value = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        byte[] bytes = new byte[16];
        FixedValues.put(bytes, 0, value);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(get(bytes, FixedValues::getUuid)).isEqualTo(value);
    }

    @Test
    void extremesOfTime_readBack() throws IOException {
        for (Instant value : new Instant[] {Instant.MIN, Instant.EPOCH, Instant.MAX}) {
            byte[] bytes = new byte[12];
            FixedValues.put(bytes, 0, value);
            assertThat(get(bytes, FixedValues::getInstant)).isEqualTo(value);
        }
        for (Duration value : new Duration[] {
            Duration.ofSeconds(Long.MIN_VALUE), Duration.ofNanos(-1), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)
        }) {
            byte[] bytes = new byte[12];
            FixedValues.put(bytes, 0, value);
            assertThat(get(bytes, FixedValues::getDuration)).isEqualTo(value);
        }
        for (LocalDateTime value : new LocalDateTime[] {LocalDateTime.MIN, LocalDateTime.MAX}) {
            byte[] bytes = new byte[14];
            FixedValues.put(bytes, 0, value);
            assertThat(get(bytes, FixedValues::getLocalDateTime)).isEqualTo(value);
        }
        byte[] date = new byte[6];
        FixedValues.put(date, 0, LocalDate.of(2024, 2, 29));
        assertThat(HexFormat.of().formatHex(date)).isEqualTo("e8070000021d");
        assertThat(get(date, FixedValues::getLocalDate)).isEqualTo(LocalDate.of(2024, 2, 29));
        byte[] time = new byte[8];
        FixedValues.put(time, 0, LocalTime.MAX);
        assertThat(get(time, FixedValues::getLocalTime)).isEqualTo(LocalTime.MAX);
    }

    @Test
    void impossibleTimes_areRefused() {
        assertThat(refused("0000000000000000" + "00ca9a3b", FixedValues::getInstant)
                        .reason())
                .isEqualTo(Reason.INVALID_VALUE);
        assertThat(refused("0000000000000000" + "ffffffff", FixedValues::getDuration))
                .hasMessageContaining("nanosecond -1");
        assertThat(refused("ffffffffffffff7f" + "00000000", FixedValues::getInstant))
                .hasMessageContaining("out of an Instant's range");
        assertThat(refused("e7070000" + "02" + "1d", FixedValues::getLocalDate))
                .hasMessageContaining("year 2023, month 2, day 29");
        assertThat(refused("ffffff7f" + "01" + "01", FixedValues::getLocalDate).position())
                .isZero();
        assertThat(refused("00004f91944e0000", FixedValues::getLocalTime)).hasMessageContaining("no nanosecond");
        assertThat(refused("b2070000" + "01" + "01" + "ffffffffffffffff", FixedValues::getLocalDateTime)
                        .position())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "127, 1",
        "128, 2",
        "16383, 2",
        "16384, 3",
        "2097152, 4",
        "268435455, 4",
        "268435456, 5",
        "-1, 5"
    })
    void varint_hasTheSizeThatIsSaid(int value, int size) throws IOException {
        assertThat(Varints.sizeOf(value)).isEqualTo(size);
        assertThat(Encoding.bytes(out -> out.writeVarInt(value))).hasSize(size);
        assertThat(Varints.sizeOf(Integer.toUnsignedLong(value))).isEqualTo(size);
        int zigzag = (value >>> 1) ^ -(value & 1);
        assertThat(Varints.sizeOfZigZag(zigzag)).isEqualTo(size);
        assertThat(Encoding.bytes(out -> out.writeZigZagInt(zigzag))).hasSize(size);
    }

    @Test
    void everyPowerOfTwo_asLongVarint_hasTheSizeThatIsSaid() throws IOException {
        for (int bit = 0; bit < 64; bit++) {
            for (long value : new long[] {1L << bit, (1L << bit) - 1, -(1L << bit)}) {
                assertThat(Encoding.bytes(out -> out.writeVarLong(value))).hasSize(Varints.sizeOf(value));
                assertThat(Encoding.bytes(out -> out.writeZigZagLong(value))).hasSize(Varints.sizeOfZigZag(value));
            }
        }
    }

    @Test
    void shortVarint_outOfRange_isRefused() throws IOException {
        assertThat(Encoding.read("ffff03", Varints::readZigZagShort)).isEqualTo(Short.MIN_VALUE);
        assertThat(Encoding.read("ffff03", Varints::readShort)).isEqualTo((short) -1);
        for (Encoding.Reader<Short> reader :
                List.<Encoding.Reader<Short>>of(Varints::readZigZagShort, Varints::readShort)) {
            MalformedRecordException e =
                    catchThrowableOfType(MalformedRecordException.class, () -> reader.read(Encoding.stream("808004")));
            assertThat(e.reason()).isEqualTo(Reason.MALFORMED_VARINT);
            assertThat(e.position()).isZero();
        }
    }
}
