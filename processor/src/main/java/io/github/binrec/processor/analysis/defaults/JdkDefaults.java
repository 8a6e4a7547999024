package io.github.binrec.processor.analysis.defaults;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.model.JdkKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of a {@code @Default} into an expression of one of the JDK's values. */
public final class JdkDefaults {
    private final ClassName type;
    private final String text;

    private JdkDefaults(ClassName type, String text) {
        this.type = type;
        this.text = text;
    }

    /** The expression, or empty where the text is not a value of the type, or is missing and there is no zero. */
    static Optional<CodeBlock> of(JdkKind kind, @Nullable String text) {
        return text == null ? zero(kind) : new JdkDefaults(kind.className(), text).of(kind);
    }

    /** Whether a default without a text means anything. */
    static boolean hasZero(JdkKind kind) {
        return zero(kind).isPresent();
    }

    /** Whether a text can be a default. */
    static boolean hasText(JdkKind kind) {
        return switch (kind) {
            case URL, INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS, BYTE_BUFFER, BIT_SET -> false;
            default -> true;
        };
    }

    private static Optional<CodeBlock> zero(JdkKind kind) {
        ClassName name = kind.className();
        CodeBlock zero = switch (kind) {
            case BIG_INTEGER, BIG_DECIMAL, DURATION, PERIOD -> CodeBlock.of("$T.ZERO", name);
            case UUID -> CodeBlock.of("new $T(0L, 0L)", name);
            case INSTANT, LOCAL_DATE -> CodeBlock.of("$T.EPOCH", name);
            case LOCAL_TIME -> CodeBlock.of("$T.MIDNIGHT", name);
            case LOCAL_DATE_TIME -> CodeBlock.of("$T.of(1970, 1, 1, 0, 0)", name);
            case ZONE_OFFSET -> CodeBlock.of("$T.UTC", name);
            case ATOMIC_INTEGER, ATOMIC_LONG, ATOMIC_BOOLEAN, STRING_BUILDER, BIT_SET -> CodeBlock.of("new $T()", name);
            case BYTE_BUFFER -> CodeBlock.of("$T.allocate(0)", name);
            default -> CodeBlock.of("");
        };
        return Optional.of(zero).filter(block -> !block.isEmpty());
    }

    private Optional<CodeBlock> of(JdkKind kind) {
        return switch (kind) {
            case BIG_INTEGER -> parsed("new $T($L)", BigInteger::new);
            case BIG_DECIMAL -> parsed("new $T($L)", BigDecimal::new);
            case UUID ->
                parsed("$T.fromString($L)", UUID::fromString)
                        // Java takes shorter groups too, and means something else than one might think.
                        .filter(block -> text.length() == 36);
            case INSTANT -> parsed("$T.parse($L)", Instant::parse);
            case LOCAL_DATE -> parsed("$T.parse($L)", LocalDate::parse);
            case LOCAL_TIME -> parsed("$T.parse($L)", LocalTime::parse);
            case LOCAL_DATE_TIME -> parsed("$T.parse($L)", LocalDateTime::parse);
            case DURATION -> parsed("$T.parse($L)", Duration::parse);
            case OFFSET_DATE_TIME -> parsed("$T.parse($L)", OffsetDateTime::parse);
            case OFFSET_TIME -> parsed("$T.parse($L)", OffsetTime::parse);
            case YEAR -> parsed("$T.parse($L)", Year::parse);
            case YEAR_MONTH -> parsed("$T.parse($L)", YearMonth::parse);
            case MONTH_DAY -> parsed("$T.parse($L)", MonthDay::parse);
            case PERIOD -> parsed("$T.parse($L)", Period::parse);
            case ZONED_DATE_TIME -> parsed("$T.parse($L)", ZonedDateTime::parse);
            case ZONE_OFFSET -> parsed("$T.of($L)", ZoneOffset::of);
            case ZONE_ID -> parsed("$T.of($L)", ZoneId::of);
            case URI -> parsed("$T.create($L)", URI::create);
            case PATH -> parsed("$T.of($L)", Path::of);
            case CHARSET -> parsed("$T.forName($L)", Charset::forName);
            case CURRENCY -> parsed("$T.getInstance($L)", Currency::getInstance);
            case PATTERN -> parsed("$T.compile($L)", Pattern::compile);
            case STRING_BUILDER -> parsed("new $T($L)", StringBuilder::new);
            case LOCALE ->
                parsed("$T.forLanguageTag($L)", Locale::forLanguageTag)
                        // What is no tag it takes for none.
                        .filter(block ->
                                Locale.forLanguageTag(text).toLanguageTag().equals(text));
            case ATOMIC_INTEGER -> number(32, "");
            case ATOMIC_LONG -> number(64, "L");
            case ATOMIC_BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(CodeBlock.of("new $T($L)", type, text))
                        : Optional.empty();
            case URL, INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS, BYTE_BUFFER, BIT_SET -> Optional.empty();
        };
    }

    private Optional<CodeBlock> number(int bits, String suffix) {
        return Literals.integer(text, bits).stream()
                .mapToObj(value -> CodeBlock.of("new $T($L$L)", type, value, suffix))
                .findFirst();
    }

    /** The expression that parses the text at run time, if it can be parsed here. */
    private Optional<CodeBlock> parsed(String format, Function<String, ?> parser) {
        try {
            Object ignored = parser.apply(text);
            return Optional.of(CodeBlock.of(format, type, Literals.of(text)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
