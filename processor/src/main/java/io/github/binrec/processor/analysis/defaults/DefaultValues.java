package io.github.binrec.processor.analysis.defaults;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.VariableType;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a {@code @Default} into an expression; for each type that can have one. Empty where the text is not a
 * value of the type.
 */
public final class DefaultValues implements FieldType.Visitor<Optional<CodeBlock>> {
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
    public Optional<CodeBlock> visitScalar(Scalar type) {
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
    public Optional<CodeBlock> visitText(Text type) {
        return block(Literals.of(text == null ? "" : text));
    }

    @Override
    public Optional<CodeBlock> visitEnum(EnumType type) {
        return type.constants().stream()
                .map(EnumConstant::name)
                .filter(name -> name.equals(text))
                .map(name -> CodeBlock.of("$T.$L", type.type(), name))
                .findFirst();
    }

    @Override
    public Optional<CodeBlock> visitPrimitiveArray(PrimitiveArray type) {
        return Optional.of(CodeBlock.of("new $T[0]", type.component().typeName()));
    }

    @Override
    public Optional<CodeBlock> visitObjectArray(ObjectArray type) {
        TypeName held = type.element().type().javaType();
        StringBuilder more = new StringBuilder();
        while (held instanceof ArrayTypeName array) {
            held = array.componentType();
            more.append("[]");
        }
        return held instanceof ParameterizedTypeName
                ? Optional.empty()
                : Optional.of(CodeBlock.of("new $T[0]$L", held, more));
    }

    @Override
    public Optional<CodeBlock> visitNested(NestedType type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitListing(Listing type) {
        return Optional.of(type.make(CodeBlock.of("")));
    }

    @Override
    public Optional<CodeBlock> visitMapping(Mapping type) {
        return Optional.of(type.make(CodeBlock.of("")));
    }

    @Override
    public Optional<CodeBlock> visitOptional(OptionalType type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitOptionalPrimitive(OptionalPrimitive type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitJdkValue(JdkValue type) {
        return JdkDefaults.of(type.kind(), text);
    }

    /** {@code new AtomicReference<>("x")}, {@code new AtomicLongArray(0)}, {@code new AtomicStampedReference<>("x", 0)}. */
    @Override
    public Optional<CodeBlock> visitAtomic(AtomicType type) {
        AtomicKind kind = type.kind();
        String diamond = kind.isGeneric() ? "<>" : "";
        if (kind.isArray()) {
            return Optional.of(CodeBlock.of("new $T$L(0)", kind.className(), diamond));
        }
        String second = switch (kind) {
            case MARKABLE_REFERENCE -> ", false";
            case STAMPED_REFERENCE -> ", 0";
            default -> "";
        };
        boolean holdsNull = text == null && type.held().nullable();
        return (holdsNull ? block("null") : type.held().type().accept(this))
                .map(held -> CodeBlock.of("new $T$L($L$L)", kind.className(), diamond, held, second));
    }

    private static Optional<CodeBlock> block(String code) {
        return Optional.of(literal(code));
    }

    private static CodeBlock literal(String code) {
        return CodeBlock.of("$L", code);
    }

    @Override
    public Optional<CodeBlock> visitCustom(CustomType type) {
        return Optional.empty();
    }

    @Override
    public Optional<CodeBlock> visitVariable(VariableType type) {
        return Optional.empty();
    }
}
