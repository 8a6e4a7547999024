package io.github.binrec.processor.model;

/**
 * A member of a type through which one of its fields is read or set.
 *
 * @param name the member's name
 * @param isMethod whether it is a method; else it is a Java field
 * @param mayThrow whether it is likely to do more than to give a field's value
 * @param conversion how what it gives becomes the field's value
 */
public record Accessor(String name, boolean isMethod, boolean mayThrow, Conversion conversion) {
    /** {@return a method of a class} */
    public static Accessor method(String name) {
        return method(name, Conversion.NONE);
    }

    /** {@return a method of a class that gives another type} */
    public static Accessor method(String name, Conversion conversion) {
        return new Accessor(name, true, true, conversion);
    }

    /** {@return the method of a record's component, which the compiler writes unless the user does} */
    public static Accessor ofComponent(String name) {
        return new Accessor(name, true, false, Conversion.NONE);
    }

    /** {@return a Java field} */
    public static Accessor field(String name) {
        return new Accessor(name, false, false, Conversion.NONE);
    }
}
