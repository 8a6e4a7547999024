package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.NameAllocator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names that are in use: a name that is taken gets a number, and one that Java keeps for itself an underscore. */
final class Names {
    /** Java's keywords and literals; thousands of names are asked for, and JavaPoet makes a list of them for each. */
    private static final Set<String> KEYWORDS = Set.of(
            ("_ abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " false final finally float for goto if implements import instanceof int interface long native"
                            + " new null package private protected public return short static strictfp super switch"
                            + " synchronized this throw throws transient true try void volatile while")
                    .split(" "));

    private final Set<String> taken;

    Names() {
        this(Set.of());
    }

    private Names(Set<String> taken) {
        this.taken = new LinkedHashSet<>(taken);
    }

    /** Takes a name, or one like it that is free. */
    String newName(String suggestion) {
        // JavaPoet's own numbering is underscores, of which linters complain.
        String identifier = isIdentifier(suggestion) ? suggestion : new NameAllocator().newName(suggestion);
        String name = identifier;
        for (int i = 2; !taken.add(name); i++) {
            name = identifier + i;
        }
        return name;
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    private static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !KEYWORDS.contains(name);
    }

    Names copy() {
        return new Names(taken);
    }
}
