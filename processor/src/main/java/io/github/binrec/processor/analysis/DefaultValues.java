package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.PrimitiveKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a {@code @Default} into an expression; for each type that can have one. Empty where the text is not a
 * value of the type.
 */
final class DefaultValues implements FieldType.Visitor<Optional<CodeBlock>> {
    private final @Nullable String text;

    /**
     * Prepares for one annotation.
     *
     * @param text its text, or null if it is bare
     */
    DefaultValues(@Nullable String text) {
        this.text = text;
    }

    @Override
    public Optional<CodeBlock> visitScalar(FieldType.Scalar type) {
        return switch (type.kind()) {
            case BOOLEAN -> bool();
            case CHAR -> character();
            case BYTE, SHORT, INT, LONG -> integer(type.kind());
            case FLOAT ->
                text == null ? block("0f") : Literals.decimalFloat(text).map(v -> literal(Literals.of(v)));
            case DOUBLE ->
                text == null ? block("0.0") : Literals.decimalDouble(text).map(v -> literal(Literals.of(v)));
        };
    }

    private Optional<CodeBlock> bool() {
        if (text == null || text.equals("false")) {
            return block("false");
        }
        return text.equals("true") ? block("true") : Optional.empty();
    }

    private Optional<CodeBlock> character() {
        if (text == null) {
            return block(Literals.of((char) 0));
        }
        return text.length() == 1 ? block(Literals.of(text.charAt(0))) : Optional.empty();
    }

    private Optional<CodeBlock> integer(PrimitiveKind kind) {
        String number = text == null ? "0" : text;
        String suffix = kind == PrimitiveKind.LONG ? "L" : "";
        String cast = kind == PrimitiveKind.BYTE || kind == PrimitiveKind.SHORT
                ? "(" + kind.name().toLowerCase(Locale.ROOT) + ") "
                : "";
        return Literals.integer(number, kind.width() * 8).stream()
                .mapToObj(value -> literal(cast + value + suffix))
                .findFirst();
    }

    @Override
    public Optional<CodeBlock> visitText(FieldType.Text type) {
        return block(Literals.of(text == null ? "" : text));
    }

    @Override
    public Optional<CodeBlock> visitEnum(FieldType.EnumType type) {
        return type.constants().stream()
                .map(EnumConstant::name)
                .filter(name -> name.equals(text))
                .map(name -> CodeBlock.of("$T.$L", type.type(), name))
                .findFirst();
    }

    @Override
    public Optional<CodeBlock> visitPrimitiveArray(FieldType.PrimitiveArray type) {
        return Optional.of(CodeBlock.of("new $T[0]", type.component().typeName()));
    }

    @Override
    public Optional<CodeBlock> visitNested(FieldType.NestedType type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitListing(FieldType.Listing type) {
        return Optional.of(type.make(CodeBlock.of("")));
    }

    @Override
    public Optional<CodeBlock> visitMapping(FieldType.Mapping type) {
        return Optional.of(type.make(CodeBlock.of("")));
    }

    @Override
    public Optional<CodeBlock> visitOptional(FieldType.OptionalType type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitOptionalPrimitive(FieldType.OptionalPrimitive type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitJdkValue(FieldType.JdkValue type) {
        ClassName name = type.kind().className();
        if (text == null) {
            return Optional.of(zero(type.kind()));
        }
        return switch (type.kind()) {
            case BIG_INTEGER -> parsed(name, "new $T($L)", BigInteger::new);
            case BIG_DECIMAL -> parsed(name, "new $T($L)", BigDecimal::new);
            case UUID ->
                parsed(name, "$T.fromString($L)", UUID::fromString)
                        // Java takes shorter groups too, and means something else than one might think.
                        .filter(block -> text.length() == 36);
            case INSTANT -> parsed(name, "$T.parse($L)", Instant::parse);
            case LOCAL_DATE -> parsed(name, "$T.parse($L)", LocalDate::parse);
            case LOCAL_TIME -> parsed(name, "$T.parse($L)", LocalTime::parse);
            case LOCAL_DATE_TIME -> parsed(name, "$T.parse($L)", LocalDateTime::parse);
            case DURATION -> parsed(name, "$T.parse($L)", Duration::parse);
        };
    }

    private static CodeBlock zero(JdkKind kind) {
        ClassName name = kind.className();
        return switch (kind) {
            case BIG_INTEGER, BIG_DECIMAL, DURATION -> CodeBlock.of("$T.ZERO", name);
            case UUID -> CodeBlock.of("new $T(0L, 0L)", name);
            case INSTANT, LOCAL_DATE -> CodeBlock.of("$T.EPOCH", name);
            case LOCAL_TIME -> CodeBlock.of("$T.MIDNIGHT", name);
            case LOCAL_DATE_TIME -> CodeBlock.of("$T.of(1970, 1, 1, 0, 0)", name);
        };
    }

    /** The expression that parses the text at run time, if it can be parsed here. */
    private Optional<CodeBlock> parsed(ClassName type, String format, Function<String, ?> parser) {
        String value = text == null ? "" : text;
        try {
            Object ignored = parser.apply(value);
            return Optional.of(CodeBlock.of(format, type, Literals.of(value)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<CodeBlock> block(String code) {
        return Optional.of(literal(code));
    }

    private static CodeBlock literal(String code) {
        return CodeBlock.of("$L", code);
    }

    @Override
    public Optional<CodeBlock> visitCustom(FieldType.CustomType type) {
        return Optional.empty();
    }
}
