package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * What a helper method is about: a component of a record, or a part of one.
 *
 * @param name what methods are named after: {@code Legs} in {@code writeLegs}
 * @param part which part of the component it is, such as {@code "an element of "}; empty for the whole
 * @param component the component
 * @param hidden whether the component's name means something else in the method: its stream, or a package
 */
public record Subject(String name, String part, String component, boolean hidden) {
    static final Subject NONE = new Subject("", "", "", false);

    static Subject component(String name) {
        return new Subject(capitalized(name), "", name, false);
    }

    Subject part(String part, String text) {
        return new Subject(name + part, text + " of " + this.part, component, hidden);
    }

    /** Returns the same for a method in which these names are taken, before it names a variable after the component. */
    Subject in(Names taken) {
        return new Subject(name, part, component, taken.isTaken(component));
    }

    /** {@return what the Javadoc of the method calls it: the component as code, or in quotes where the method has another such name} */
    public CodeBlock text() {
        return CodeBlock.of(hidden ? "$L\"$L\"" : "$L{@code $L}", part, component);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
