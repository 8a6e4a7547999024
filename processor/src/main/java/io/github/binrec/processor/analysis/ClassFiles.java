package io.github.binrec.processor.analysis;

import java.util.Optional;

/** Where the class files are of types that are not compiled in this run. */
@FunctionalInterface
public interface ClassFiles {
    /**
     * Gives the bytes of a class file.
     *
     * @param packageName the package
     * @param fileName the name of the file, {@code Outer$Inner.class}
     * @return the bytes, or empty if there is no such file
     */
    Optional<byte[]> find(String packageName, String fileName);
}
