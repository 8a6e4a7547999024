package io.github.binrec.processor.analysis.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 8, 0",
        "127, 8, 127",
        "-128, 8, -128",
        "+1, 16, 1",
        "-32768, 16, -32768",
        "0x7F, 8, 127",
        "-0x80, 8, -128",
        "0xFFFF_FFFF, 32, -1",
        "0x8000_0000, 32, -2147483648",
        "0b1010, 32, 10",
        "9223372036854775807, 64, 9223372036854775807",
        "-9223372036854775808L, 64, -9223372036854775808",
        "0xFFFFFFFFFFFFFFFF, 64, -1",
        "5l, 64, 5",
        "0xAB, 32, 171"
    })
    void aWholeNumber_isReadAsInJava(String text, int bits, long value) {
        assertThat(Literals.integer(text, bits)).isEqualTo(OptionalLong.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "128, 8",
        "-129, 8",
        "0xFF, 8",
        "0xFFFF, 16",
        "0x1_0000_0000, 32",
        "2147483648, 32",
        "9223372036854775808, 64",
        "00, 32",
        "07, 32",
        "1_, 32",
        "_1, 32",
        "0x_1, 32",
        "0x, 32",
        "0b2, 32",
        "AB, 32",
        "1.0, 32",
        "1e3, 32",
        "1L, 32",
        "--1, 32",
        "' 1', 32"
    })
    void whatIsNoneOrTooGreat_isNotRead(String text, int bits) {
        assertThat(Literals.integer(text, bits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.0", "1.5", ".5", "5.", "1e10", "1_000.25E-3", "NaN", "Infinity", "-Infinity", "0e99"})
    void aDecimalNumber_isReadAsInJava(String text) {
        double expected = Double.parseDouble(text.replace("_", ""));

        assertThat(Literals.decimalDouble(text)).contains(expected);
        assertThat(Literals.decimalFloat(text)).contains((float) expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "-", "e5", "1e", "0x1p3", "1f", "1d", "nan", "1__", "_1", " 1", "1e999", "1e-999", "inf"
            })
    void whatIsNoDecimalNumber_isNotRead(String text) {
        assertThat(Literals.decimalDouble(text)).isEmpty();
        assertThat(Literals.decimalFloat(text)).isEmpty();
    }

    @Test
    void aFloat_hasASmallerRange() {
        assertThat(Literals.decimalFloat("1e39")).isEmpty();
        assertThat(Literals.decimalDouble("1e39")).contains(1e39);
        assertThat(Literals.of(Float.MIN_VALUE)).isEqualTo("1.4E-45f");
        assertThat(Literals.of(-0.0)).isEqualTo("-0.0");
    }

    @Test
    void textLiterals_areAscii() {
        assertThat(Literals.of("tab\t quote\" back\\ nul\0 \u00e4 \ud83d\ude00"))
                .isEqualTo("\"tab\\t quote\\\" back\\\\ nul\\u0000 \\u00e4 \\ud83d\\ude00\"");
        assertThat(Literals.of('\'')).isEqualTo("'\\''");
        assertThat(Literals.of('"')).isEqualTo("'\"'");
        assertThat(Literals.of('\ud800')).isEqualTo("'\\ud800'");
    }
}
