package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param name its name
 * @param descriptor its type as the JVM writes it: {@code I}, {@code Ljava/lang/String;}
 * @param flags its access flags
 * @param deprecated whether it is deprecated
 * @param constant the value that the compiler copies to where the field is used; null if it is no such constant
 */
@BinaryRecord
public record Field(
        String name,
        String descriptor,
        @Varint @Unsigned int flags,
        boolean deprecated,
        @Nullable Constant constant) implements Serializable {

    private static final int ENUM = 0x4000;

    /** Returns whether the field is a constant of its enum. */
    public boolean isEnumConstant() {
        return (flags & ENUM) != 0;
    }
}
