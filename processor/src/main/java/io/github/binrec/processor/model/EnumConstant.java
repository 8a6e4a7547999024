package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

/**
 * A constant of an enum.
 *
 * @param name its name in Java
 * @param tag the number that stands for it in the bytes, at least 0
 */
public record EnumConstant(String name, int tag) {
    public EnumConstant {
        check(!name.isEmpty(), "a constant has a name");
        check(tag >= 0, "tag $L of $L is negative", tag, name);
    }
}
