package io.github.binrec.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;

/**
 * A value type of the JDK.
 *
 * @param kind which
 */
public record JdkValue(JdkKind kind) implements FieldType {
    @Override
    public TypeName javaType() {
        return kind.className();
    }

    @Override
    public long leastSize() {
        return kind.leastSize();
    }

    @Override
    public OptionalInt fixedSize() {
        return kind.fixedSize();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitJdkValue(this);
    }
}
