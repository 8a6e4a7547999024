package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;

/**
 * A record, a class or an enum that a sealed type permits.
 *
 * @param tag the number that stands for it in the bytes, at least 0
 * @param type how it is written behind the tag: by its own codec, or with the tag of a constant
 * @param exact whether it is a subtype of the sealed type for whatever type arguments; one that implements {@code
 *     Result<Integer>} is not one of {@code Result<T>}
 */
public record VariantModel(int tag, FieldType type, boolean exact) {
    public VariantModel {
        check(tag >= 0, "tag $L of $T is negative", tag, type.javaType());
        check(type instanceof NestedType || type instanceof EnumType, "$T cannot be a variant", type.javaType());
    }

    /** {@return the class} */
    public ClassName className() {
        return type instanceof NestedType nested ? nested.type() : ((EnumType) type).type();
    }

    /** A variant of a type that is not generic. */
    public VariantModel(int tag, FieldType type) {
        this(tag, type, true);
    }
}
