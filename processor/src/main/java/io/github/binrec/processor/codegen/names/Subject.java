package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * What a helper method is about: a component of a record, or a part of one.
 *
 * @param name what methods are named after: {@code Legs} in {@code writeLegs}
 * @param text what their Javadoc calls it, such as {@code an element of legs}
 */
public record Subject(String name, CodeBlock text) {
    static final Subject NONE = new Subject("", CodeBlock.of(""));

    static Subject component(String name) {
        return new Subject(capitalized(name), CodeBlock.of("{@code $L}", name));
    }

    Subject part(String part, String text) {
        return new Subject(name + part, CodeBlock.of("$L of $L", text, this.text));
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
