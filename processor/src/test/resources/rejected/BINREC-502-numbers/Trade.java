package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;

@BinaryRecord
public record Trade(
        @Default("128")
        byte small,
        @Default("70_000")
        Short medium,
        @Default("one")
        int count,
        @Default("")
        long empty,
        @Default("010")
        int octal,
        @Default("10L")
        int suffix,
        @Default("1e400")
        double huge,
        @Default("1e-400")
        double tiny,
        @Default("_1")
        float underscore,
        @Default("1.5f")
        float single,
        @Default("0.5d")
        double letter,
        @Default("1.5")
        long fraction,
        @Default("99999999999999999999")
        long beyond) {}
