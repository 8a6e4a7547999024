package io.github.binrec.stream;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What options of opening ask for, by the rules of {@link java.nio.file.Files#newByteChannel}, in which reading and appending go together. */
record Access(boolean read, boolean write, boolean append, boolean truncate) {
    static final Access READ_WRITE = new Access(true, true, false, false);

    /** Reads standard options; a {@link java.nio.file.LinkOption} is none of them and says nothing here. */
    static Access of(OpenOption... options) {
        Objects.requireNonNull(options, "options");
        Set<StandardOpenOption> given = EnumSet.noneOf(StandardOpenOption.class);
        for (OpenOption option : options) {
            if (option instanceof StandardOpenOption standard) {
                given.add(standard);
            } else {
                Objects.requireNonNull(option, "option");
            }
        }
        boolean append = given.contains(StandardOpenOption.APPEND);
        boolean write = append || given.contains(StandardOpenOption.WRITE);
        boolean read = !write || given.contains(StandardOpenOption.READ);
        boolean truncate = given.contains(StandardOpenOption.TRUNCATE_EXISTING);
        if (append && truncate) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
        return new Access(read, write, append, truncate && write);
    }
}
