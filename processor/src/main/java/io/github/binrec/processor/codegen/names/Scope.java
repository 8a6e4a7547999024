package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * The names of a method that is being written. What the user calls a component never gets in the way: a variable for it is
 * named {@code out2} where {@code out} is ours.
 */
public final class Scope {
    private final CodecMembers members;
    private final Names names;
    private final String stream;
    private final Subject subject;

    Scope(CodecMembers members, Names names, String stream, Subject subject) {
        this.members = members;
        this.names = names;
        this.stream = stream;
        this.subject = subject;
    }

    /** {@return the names so far, to which those of a method in their reach can be added} */
    public Scope copy() {
        return new Scope(members, names.copy(), stream, subject);
    }

    /**
     * Names a variable. It starts in lower case whatever the suggestion: a variable would hide a type or a constant of its
     * name.
     *
     * @param suggestion the name, changed if it is taken
     * @return the name
     */
    public String newVariable(String suggestion) {
        boolean allCaps = suggestion.equals(suggestion.toUpperCase(Locale.ROOT));
        return names.newName(
                allCaps
                        ? suggestion.toLowerCase(Locale.ROOT)
                        : suggestion.substring(0, 1).toLowerCase(Locale.ROOT) + suggestion.substring(1));
    }

    /** {@return the variable of the stream, {@code in} or {@code out}} */
    public String stream() {
        return stream;
    }

    /** {@return what the code at hand is about} */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns the same names for code about a component.
     *
     * @param component its name
     * @return the scope
     */
    public Scope about(String component) {
        return new Scope(members, names, stream, Subject.component(component));
    }

    /**
     * Returns the same names for code about a part of what the code at hand is about.
     *
     * @param part what is added to the name of helper methods, such as {@code Element}
     * @param text what their Javadoc calls it, such as {@code an element}
     * @return the scope
     */
    public Scope aboutPart(String part, String text) {
        return new Scope(members, names, stream, subject.part(part, text));
    }

    /**
     * Begins the body of a helper method about the thing at hand.
     *
     * @param helperStream what the method calls the stream, or the empty string if it has none
     * @return the names of that method
     */
    public Scope helper(String helperStream) {
        Scope fresh = members.scope(helperStream);
        return new Scope(members, fresh.names, fresh.stream, subject.in(fresh.names));
    }

    /** {@return the names of a lambda expression in the code at hand, which has a stream of its own} */
    public Scope lambda() {
        return new Scope(members, names, newVariable(stream), subject);
    }

    /** {@return the members of the class} */
    public CodecMembers members() {
        return members;
    }

    /**
     * Refers to a byte of the window's array.
     *
     * @param base the variable of the index
     * @param offset what is added to it
     * @return {@code p} or {@code p + 4}
     */
    public static CodeBlock index(String base, int offset) {
        return offset == 0 ? CodeBlock.of("$N", base) : CodeBlock.of("$N + $L", base, offset);
    }
}
