package io.github.binrec.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.OptionalInt;

/**
 * A type variable of the type for which the codec is. The codec of what it stands for is given to the codec.
 *
 * @param variable the variable, without its bounds
 */
public record VariableType(TypeVariableName variable) implements FieldType {
    @Override
    public TypeName javaType() {
        return variable;
    }

    @Override
    public long leastSize() {
        return 0;
    }

    @Override
    public OptionalInt fixedSize() {
        return OptionalInt.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitVariable(this);
    }
}
