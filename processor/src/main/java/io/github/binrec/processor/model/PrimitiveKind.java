package io.github.binrec.processor.model;

import com.palantir.javapoet.TypeName;

/** The eight primitive types. */
public enum PrimitiveKind {
    BOOLEAN(1),
    BYTE(1),
    SHORT(2),
    CHAR(2),
    INT(4),
    LONG(8),
    FLOAT(4),
    DOUBLE(8);

    private final int width;

    PrimitiveKind(int width) {
        this.width = width;
    }

    /** {@return the primitive type, for example {@code int}} */
    public TypeName typeName() {
        return switch (this) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case CHAR -> TypeName.CHAR;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    /** {@return the box, for example {@code java.lang.Integer}} */
    public TypeName boxedName() {
        return typeName().box();
    }

    /** {@return the bytes of a fixed-width value, 1 to 8} */
    public int width() {
        return width;
    }

    /** {@return whether {@code @Varint} may be used on it: short, int and long} */
    public boolean hasVarint() {
        return this == SHORT || this == INT || this == LONG;
    }
}
