package io.github.binrec.stream;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows symbolic links where the JDK does not: to files that do not exist, or are to be renamed. */
final class SymbolicLinks {
    /** As many links in a row as Linux follows. */
    private static final int MAX_LINKS = 40;

    private SymbolicLinks() {}

    /**
     * Returns what a path stands for.
     *
     * @param path any path, of a file that need not exist
     * @return the first path that is not a link, which is the path itself if that is none
     * @throws FileSystemLoopException if the links have no end
     */
    static Path target(Path path) throws IOException {
        Path current = path;
        for (int i = 0; Files.isSymbolicLink(current); i++) {
            if (i == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            current = current.resolveSibling(Files.readSymbolicLink(current));
        }
        return current;
    }
}
