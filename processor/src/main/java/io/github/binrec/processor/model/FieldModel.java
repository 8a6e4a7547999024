package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param name its name in Java
 * @param id its number in the bytes, from 1; in a plain record its position
 * @param type how it is turned into bytes
 * @param javaType the type that the user declared, without annotations
 * @param presence what its presence bit says
 * @param defaultValue what it is when the bytes do not have it, or null where that is an error or has a meaning already
 * @param accessor what gives its value
 */
public record FieldModel(
        String name,
        int id,
        FieldType type,
        TypeName javaType,
        Presence presence,
        @Nullable DefaultValue defaultValue,
        Accessor accessor) {
    public FieldModel {
        check(id >= 1, "id $L of $L is less than 1", id, name);
        check(
                (presence == Presence.OPTIONAL) == isOptional(type),
                "$L is an Optional or its presence says so, not both",
                name);
        check((presence == Presence.FLAG) == isFlag(type), "$L is a boolean or its presence says so, not both", name);
        check(presence != Presence.NULLABLE || !javaType.isPrimitive(), "$L is primitive and cannot be null", name);
        check(
                defaultValue == null || presence == Presence.REQUIRED || presence == Presence.FLAG,
                "absence of $L has a meaning already",
                name);
    }

    /** {@return the same field with another type, which is turned into the same bytes} */
    FieldModel withType(FieldType newType) {
        return new FieldModel(name, id, newType, javaType, presence, defaultValue, accessor);
    }

    /** {@return the type as which its value is written: a wider one than is read, where the accessor gives that} */
    public TypeName givenType() {
        return type.givenType().equals(type.javaType()) ? javaType : type.givenType();
    }

    private static boolean isOptional(FieldType type) {
        return type instanceof OptionalType || type instanceof OptionalPrimitive;
    }

    static boolean isFlag(FieldType type) {
        return type instanceof Scalar scalar && scalar.kind() == PrimitiveKind.BOOLEAN && !scalar.boxed();
    }
}
