package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;

/**
 * A primitive or its box.
 *
 * @param kind which primitive
 * @param boxed whether Java has the box
 * @param encoding how it is written; other than fixed only for short, int and long
 */
public record Scalar(PrimitiveKind kind, boolean boxed, IntegerEncoding encoding) implements FieldType {
    public Scalar {
        check(encoding == IntegerEncoding.FIXED || kind.hasVarint(), "$L has no varint", kind.typeName());
    }

    @Override
    public TypeName javaType() {
        return boxed ? kind.boxedName() : kind.typeName();
    }

    @Override
    public long leastSize() {
        return encoding == IntegerEncoding.FIXED ? kind.width() : 1;
    }

    @Override
    public OptionalInt fixedSize() {
        return encoding == IntegerEncoding.FIXED ? OptionalInt.of(kind.width()) : OptionalInt.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitScalar(this);
    }
}
