package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of every length do what {@link System#arraycopy} does. */
class ShortCopiesTest {
    private static byte[] counting(int length, int first) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    @Test
    void everyLengthAndPlace_areCopied() {
        byte[] source = counting(64, 1);
        for (int length = 0; length <= 40; length++) {
            for (int from = 0; from < 9; from++) {
                for (int to = 0; to < 9; to++) {
                    byte[] expected = counting(64, 100);
                    System.arraycopy(source, from, expected, to, length);
                    byte[] target = counting(64, 100);
                    ShortCopies.copy(source, from, target, to, length);
                    assertThat(target)
                            .as("%d bytes from %d to %d", length, from, to)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void overlappingRanges_areCopiedAsIfByWayOfAnother() {
        for (int length = 0; length <= 24; length++) {
            for (int to = 0; to < 24; to++) {
                byte[] expected = counting(48, 1);
                System.arraycopy(expected, 11, expected, to, length);
                byte[] bytes = counting(48, 1);
                ShortCopies.copy(bytes, 11, bytes, to, length);
                assertThat(bytes).as("%d bytes to %d", length, to).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 8",
        "0, -1, 8",
        "0, 0, -1",
        "9, 0, 8",
        "0, 9, 8",
        "8, 0, 9",
        "0, 8, 16",
        "0, 1, 16",
        "17, 0, 0",
        "0, 17, 0",
        "2147483647, 0, 8",
        "0, 2147483647, 8",
        "0, 0, 17",
        "0, 0, 2147483647",
        "-8, 0, 16",
        "10, 0, 7"
    })
    void rangesOutsideTheArrays_areRefusedAndNothingIsCopied(int from, int to, int length) {
        byte[] target = counting(16, 100);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ShortCopies.copy(counting(16, 1), from, target, to, length));
        assertThat(target).isEqualTo(counting(16, 100));
    }
}
