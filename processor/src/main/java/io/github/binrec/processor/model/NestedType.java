package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A type that has a codec of its own.
 *
 * @param type the record or sealed interface
 * @param codec its codec
 * @param leastSize the bytes of its smallest value whatever its arguments; 1 where it has a length or a tag
 * @param arguments the type arguments, none if it is not generic
 * @param link when its codec can be got
 * @param inlined its fields, where these are written and read without its codec; see {@link Inlining}
 */
public record NestedType(
        ClassName type,
        ClassName codec,
        long leastSize,
        List<FieldType> arguments,
        CodecLink link,
        List<FieldModel> inlined)
        implements FieldType {
    public NestedType {
        arguments = List.copyOf(arguments);
        inlined = List.copyOf(inlined);
        check(
                arguments.stream().noneMatch(argument -> argument.javaType().isPrimitive()),
                "an argument of $T is primitive",
                type);
        check(leastSize >= 0, "least size $L of $T is negative", leastSize, type);
        check(type.packageName().equals(codec.packageName()), "$T and $T are in two packages", type, codec);
    }

    /** A type that is not generic. */
    public NestedType(ClassName type, ClassName codec, long leastSize) {
        this(type, codec, leastSize, List.of(), CodecLink.DIRECT, List.of());
    }

    /** {@return the same type with fields that are written and read without its codec} */
    NestedType withInlined(List<FieldModel> fields) {
        return new NestedType(type, codec, leastSize, arguments, link, fields);
    }

    /** {@return whether values are written and read without the codec} */
    public boolean isInlined() {
        return !inlined.isEmpty();
    }

    /** {@return whether it is inlined and made of others, any of which could be null} */
    public boolean holdsNested() {
        return inlined.stream().anyMatch(field -> field.type() instanceof NestedType);
    }

    /** {@return the same type for type arguments} */
    public NestedType applied(List<FieldType> newArguments, CodecLink newLink) {
        return new NestedType(type, codec, leastSize, newArguments, newLink, List.of());
    }

    @Override
    public TypeName javaType() {
        return arguments.isEmpty()
                ? type
                : ParameterizedTypeName.get(
                        type, arguments.stream().map(FieldType::javaType).toArray(TypeName[]::new));
    }

    @Override
    public List<FieldType> parts() {
        return arguments;
    }

    @Override
    public OptionalInt fixedSize() {
        return inlined.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(inlined.stream()
                        .mapToInt(field -> field.type().fixedSize().orElseThrow())
                        .sum());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitNested(this);
    }
}
