package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
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
 * @param given which it is where it is written: the same, or a wider one that an accessor gives
 */
public record Mapping(MapKind kind, Element key, Element value, MapKind given) implements FieldType {
    public Mapping {
        Structure structure = kind.structure();
        check(structure.holdsNull() || !key.nullable(), "$T has no null keys", kind.decoded());
        check(structure.mapsToNull() || !value.nullable(), "$T has no null values", kind.decoded());
    }

    /** Makes one that is written as what it is. */
    public Mapping(MapKind kind, Element key, Element value) {
        this(kind, key, value, kind);
    }

    /** {@return the same under a wider type wherever it is written} */
    public Mapping givenAs(MapKind wider) {
        return new Mapping(kind, key, value, wider);
    }

    @Override
    public TypeName javaType() {
        return typed(kind.declared());
    }

    @Override
    public TypeName givenType() {
        return typed(given.declared());
    }

    /** {@return the type that methods take it as} */
    public TypeName takenType() {
        return typed(given.passed());
    }

    /** {@return the type that methods return it as} */
    public TypeName returnedType() {
        return typed(kind.passed());
    }

    private TypeName typed(ClassName type) {
        return ParameterizedTypeName.get(
                type, key.type().javaType(), value.type().javaType());
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
