package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

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
 */
public record Listing(CollectionKind kind, Element element) implements FieldType {
    public Listing {
        Structure structure = kind.structure();
        check(structure.holdsNull() || !element.nullable(), "$T holds no nulls", kind.decoded());
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
        return ParameterizedTypeName.get(kind.declared(), element.type().javaType());
    }

    /** {@return the type that methods take and return it as} */
    public TypeName passedType() {
        return ParameterizedTypeName.get(kind.passed(), element.type().javaType());
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
