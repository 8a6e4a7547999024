package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LittleEndianTest {
    private final byte[] bytes = new byte[11];

    @Test
    void values_lieLeastSignificantByteFirst() {
        LittleEndian.putShort(bytes, 1, (short) 0x0201);
        assertThat(bytes).startsWith(0, 1, 2, 0);
        LittleEndian.putChar(bytes, 0, '\ud801');
        assertThat(bytes).startsWith(0x01, 0xd8);
        assertThat(LittleEndian.getChar(bytes, 0)).isEqualTo('\ud801');
        assertThat(LittleEndian.getShort(bytes, 0)).isEqualTo((short) 0xd801);
        LittleEndian.putInt(bytes, 3, 0x04030201);
        assertThat(Arrays.copyOfRange(bytes, 3, 7)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void values_comeBackFromAnyIndex() {
        for (int index = 0; index <= 3; index++) {
            LittleEndian.putLong(bytes, index, 0x8877665544332211L + index);
            assertThat(LittleEndian.getLong(bytes, index)).isEqualTo(0x8877665544332211L + index);
            assertThat(bytes[index + 7]).isEqualTo((byte) 0x88);
            assertThat(LittleEndian.getInt(bytes, index + 4)).isEqualTo(0x88776655);
            LittleEndian.putDouble(bytes, index, -0.1);
            assertThat(LittleEndian.getDouble(bytes, index)).isEqualTo(-0.1);
            LittleEndian.putFloat(bytes, index, 0.1f);
            assertThat(LittleEndian.getFloat(bytes, index)).isEqualTo(0.1f);
        }
    }

    @Test
    void floatingPoint_keepsItsBits() {
        LittleEndian.putDouble(bytes, 0, Double.longBitsToDouble(0x7ff800000000beefL));
        assertThat(LittleEndian.getLong(bytes, 0)).isEqualTo(0x7ff800000000beefL);
        LittleEndian.putFloat(bytes, 0, Float.intBitsToFloat(0x7fc0beef));
        assertThat(LittleEndian.getInt(bytes, 0)).isEqualTo(0x7fc0beef);
    }

    @Test
    void outsideTheArray_isRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> LittleEndian.getLong(bytes, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> LittleEndian.putInt(bytes, -1, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> LittleEndian.putShort(bytes, 10, (short) 0));
    }
}
