package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;

/**
 * An array of a primitive type, moved in bulk.
 *
 * @param component what it holds
 */
public record PrimitiveArray(PrimitiveKind component, IntegerEncoding encoding) implements FieldType {
    public PrimitiveArray {
        check(
                encoding == IntegerEncoding.FIXED || component.hasVarint(),
                "an array of $L is written as varints",
                component);
    }

    /** One of fixed width. */
    public PrimitiveArray(PrimitiveKind component) {
        this(component, IntegerEncoding.FIXED);
    }

    @Override
    public TypeName javaType() {
        return ArrayTypeName.of(component.typeName());
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
        return visitor.visitPrimitiveArray(this);
    }
}
