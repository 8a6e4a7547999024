package io.github.binrec.processor.analysis.defaults;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of numbers as the user writes them, and literals as the generated code has them. */
public final class Literals {
    private static final Pattern INTEGER =
            Pattern.compile("([+-]?)(0[xX]|0[bB]|)([0-9a-fA-F](?:[0-9a-fA-F_]*[0-9a-fA-F])?)([lL]?)");
    private static final Pattern DECIMAL = Pattern.compile(
            "[+-]?(?:NaN|Infinity|(?:[0-9](?:[0-9_]*[0-9])?)?\\.?(?:[0-9](?:[0-9_]*[0-9])?)?(?:[eE][+-]?[0-9]+)?)");

    private Literals() {}

    /**
     * A whole number as in Java's source: decimal, {@code 0x} or {@code 0b}, with underscores.
     *
     * @param bits the width of the type, 8 to 64; at 32 and 64 a number in hexadecimal may set the sign bit, as in Java
     * @return the number, or empty if the text is none or does not fit
     */
    static OptionalLong integer(String text, int bits) {
        Matcher matcher = INTEGER.matcher(text);
        if (!matcher.matches() || (!matcher.group(4).isEmpty() && bits != 64)) {
            return OptionalLong.empty();
        }
        String prefix = matcher.group(2).toLowerCase(Locale.ROOT);
        String digits = matcher.group(3).replace("_", "");
        boolean decimal = prefix.isEmpty();
        // A leading zero would be octal in Java and is not what anybody means here.
        if (decimal && digits.length() > 1 && digits.startsWith("0")) {
            return OptionalLong.empty();
        }
        Optional<BigInteger> parsed = parse(digits, decimal ? 10 : prefix.equals("0x") ? 16 : 2);
        if (parsed.isEmpty()) {
            return OptionalLong.empty();
        }
        BigInteger number = matcher.group(1).equals("-") ? parsed.get().negate() : parsed.get();
        boolean pattern = !decimal && bits >= 32 && number.bitLength() == bits && number.signum() > 0;
        if (pattern) {
            return OptionalLong.of(bits == 32 ? number.intValue() : number.longValue());
        }
        return number.bitLength() < bits ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /**
     * Whether a text is a number at all, however large.
     *
     * @param whole whether it must be a whole number
     */
    static boolean isNumber(String text, boolean whole) {
        Matcher matcher = INTEGER.matcher(text);
        if (!whole) {
            return decimal(text).isPresent();
        }
        boolean octal = text.matches("[+-]?0[0-9_]+.*");
        return matcher.matches() && matcher.group(4).isEmpty() && !octal && hasDigitsOf(matcher);
    }

    private static boolean hasDigitsOf(Matcher matcher) {
        String prefix = matcher.group(2).toLowerCase(Locale.ROOT);
        int radix = prefix.isEmpty() ? 10 : prefix.equals("0x") ? 16 : 2;
        return parse(matcher.group(3).replace("_", ""), radix).isPresent();
    }

    private static Optional<BigInteger> parse(String digits, int radix) {
        try {
            return Optional.of(new BigInteger(digits, radix));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A float's value, or empty if the text is none, is too large, or is not zero and yet too small. */
    static Optional<Float> decimalFloat(String text) {
        return decimal(text).map(Float::parseFloat).filter(value -> survives(text, value));
    }

    /** A double's value, or empty if the text is none, is too large, or is not zero and yet too small. */
    static Optional<Double> decimalDouble(String text) {
        return decimal(text).map(Double::parseDouble).filter(value -> survives(text, value));
    }

    private static Optional<String> decimal(String text) {
        boolean number = DECIMAL.matcher(text).matches()
                && (text.chars().anyMatch(c -> c >= '0' && c <= '9') || text.endsWith("NaN") || text.endsWith("y"));
        try {
            String plain = text.replace("_", "");
            Double.parseDouble(number ? plain : "?");
            return Optional.of(plain);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean survives(String text, double value) {
        if (Double.isInfinite(value)) {
            return text.endsWith("Infinity");
        }
        String mantissa = text.split("[eE]", 2)[0];
        return value != 0 || mantissa.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    static String of(float value) {
        if (Float.isNaN(value)) {
            return "Float.NaN";
        }
        return Float.isInfinite(value)
                ? (value > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY")
                : value + "f";
    }

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "Double.NaN";
        }
        return Double.isInfinite(value)
                ? (value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY")
                : Double.toString(value);
    }

    static String of(char value) {
        return value == '\'' ? "'\\''" : value == '"' ? "'\"'" : "'" + escape(value) + "'";
    }

    /** In ASCII, so that no source encoding can spoil it: a lone surrogate would not survive any. */
    static String of(String value) {
        StringBuilder literal = new StringBuilder("\"");
        value.chars().forEach(c -> literal.append(escape((char) c)));
        return literal.append('"').toString();
    }

    private static String escape(char value) {
        return switch (value) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                value >= ' ' && value < 127
                        ? String.valueOf(value)
                        : String.format(Locale.ROOT, "\\u%04x", (int) value);
        };
    }
}
