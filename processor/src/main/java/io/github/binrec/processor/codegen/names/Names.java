package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.NameAllocator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names that are in use: a name that is taken gets a number, and one that Java keeps for itself an underscore. */
final class Names {
    private final Set<String> taken = new LinkedHashSet<>();

    /** Takes a name, or one like it that is free. */
    String newName(String suggestion) {
        // JavaPoet's own numbering is underscores, of which linters complain.
        String identifier = new NameAllocator().newName(suggestion);
        String name = identifier;
        for (int i = 2; !taken.add(name); i++) {
            name = identifier + i;
        }
        return name;
    }

    Names copy() {
        Names copy = new Names();
        copy.taken.addAll(taken);
        return copy;
    }
}
