package io.github.binrec.processor.model;

/**
 * A member of a type through which one of its fields is read or set.
 *
 * @param name the member's name
 * @param isMethod whether it is a method; else it is a Java field
 */
public record Accessor(String name, boolean isMethod) {
    /** {@return a method} */
    public static Accessor method(String name) {
        return new Accessor(name, true);
    }

    /** {@return a Java field} */
    public static Accessor field(String name) {
        return new Accessor(name, false);
    }
}
