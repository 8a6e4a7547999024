package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A {@code java.util.Optional}.
 *
 * @param content what it may hold, never an unboxed scalar
 */
public record OptionalType(FieldType content) implements FieldType {
    private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    public OptionalType {
        check(!content.javaType().isPrimitive(), "an Optional cannot hold the primitive $T", content.javaType());
    }

    @Override
    public TypeName javaType() {
        return ParameterizedTypeName.get(OPTIONAL, content.javaType());
    }

    @Override
    public List<FieldType> parts() {
        return List.of(content);
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
        return visitor.visitOptional(this);
    }
}
