package io.github.binrec.processor.model;

/**
 * A member of a type through which one of its fields is read or set.
 *
 * @param name the member's name
 * @param isMethod whether it is a method; else it is a Java field
 * @param mayThrow whether it is likely to do more than to give a field's value
 */
public record Accessor(String name, boolean isMethod, boolean mayThrow) {
    /** {@return a method of a class} */
    public static Accessor method(String name) {
        return new Accessor(name, true, true);
    }

    /** {@return the method of a record's component, which the compiler writes unless the user does} */
    public static Accessor ofComponent(String name) {
        return new Accessor(name, true, false);
    }

    /** {@return a Java field} */
    public static Accessor field(String name) {
        return new Accessor(name, false, false);
    }
}
