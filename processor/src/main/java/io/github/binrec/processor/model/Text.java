package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.OptionalInt;

/**
 * A String.
 *
 * @param encoding how its characters are written
 */
public record Text(TextEncoding encoding) implements FieldType {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public TypeName javaType() {
        return STRING;
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
        return visitor.visitText(this);
    }
}
