package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;

/**
 * An OptionalInt, OptionalLong or OptionalDouble.
 *
 * @param kind the primitive it may hold: int, long or double
 * @param encoding how that is written
 */
public record OptionalPrimitive(PrimitiveKind kind, IntegerEncoding encoding) implements FieldType {
    public OptionalPrimitive {
        check(
                kind == PrimitiveKind.INT || kind == PrimitiveKind.LONG || kind == PrimitiveKind.DOUBLE,
                "there is no Optional of its own for $L",
                kind.typeName());
        check(encoding == IntegerEncoding.FIXED || kind.hasVarint(), "$L has no varint", kind.typeName());
    }

    @Override
    public TypeName javaType() {
        return switch (kind) {
            case INT -> ClassName.get("java.util", "OptionalInt");
            case LONG -> ClassName.get("java.util", "OptionalLong");
            default -> ClassName.get("java.util", "OptionalDouble");
        };
    }

    /** {@return the value that it may hold} */
    public Scalar content() {
        return new Scalar(kind, false, encoding);
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
        return visitor.visitOptionalPrimitive(this);
    }
}
