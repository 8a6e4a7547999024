package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A Map of any kind: a count, then keys and values in turn.
 *
 * @param kind which
 * @param key what it maps from
 * @param value what it maps to
 */
public record Mapping(MapKind kind, Element key, Element value) implements FieldType {
    public Mapping {
        Structure structure = kind.structure();
        check(structure.holdsNull() || !key.nullable(), "$T has no null keys", kind.decoded());
        check(structure.mapsToNull() || !value.nullable(), "$T has no null values", kind.decoded());
    }

    @Override
    public TypeName javaType() {
        return ParameterizedTypeName.get(
                kind.declared(), key.type().javaType(), value.type().javaType());
    }

    /** {@return the type that methods take and return it as} */
    public TypeName passedType() {
        return ParameterizedTypeName.get(
                kind.passed(), key.type().javaType(), value.type().javaType());
    }

    @Override
    public List<FieldType> parts() {
        return List.of(key.type(), value.type());
    }

    /**
     * Emits the making of an empty one.
     *
     * @param capacity the capacity, or nothing where it is not known or has none
     * @return an expression
     */
    public CodeBlock make(CodeBlock capacity) {
        return kind.structure().make(kind.decoded(), key.type(), capacity);
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    public OptionalInt fixedSize() {
        return OptionalInt.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMapping(this);
    }
}
