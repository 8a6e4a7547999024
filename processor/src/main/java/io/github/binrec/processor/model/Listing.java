package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A List, a Set or another collection: a count and the elements.
 *
 * @param kind which
 * @param element what it holds
 * @param given which it is where it is written: the same, or a wider one that an accessor gives
 */
public record Listing(CollectionKind kind, Element element, CollectionKind given) implements FieldType {
    public Listing {
        Structure structure = kind.structure();
        check(structure.holdsNull() || !element.nullable(), "$T holds no nulls", kind.decoded());
    }

    /** Makes one that is written as what it is. */
    public Listing(CollectionKind kind, Element element) {
        this(kind, element, kind);
    }

    /** {@return the same under a wider type wherever it is written} */
    public Listing givenAs(CollectionKind wider) {
        return new Listing(kind, element, wider);
    }

    /**
     * Emits the making of an empty one.
     *
     * @param capacity the capacity, or nothing where it is not known or has none
     * @return an expression
     */
    public CodeBlock make(CodeBlock capacity) {
        return kind.structure().make(kind.decoded(), element.type(), capacity);
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
        return ParameterizedTypeName.get(type, element.type().javaType());
    }

    @Override
    public List<FieldType> parts() {
        return List.of(element.type());
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
        return visitor.visitListing(this);
    }
}
