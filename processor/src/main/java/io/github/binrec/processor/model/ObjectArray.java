package io.github.binrec.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * An array of anything else, arrays among them: a count and the elements.
 *
 * @param element what it holds
 */
public record ObjectArray(Element element) implements FieldType {
    @Override
    public TypeName javaType() {
        return ArrayTypeName.of(element.type().javaType());
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
        return visitor.visitObjectArray(this);
    }
}
