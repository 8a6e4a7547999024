package io.github.binrec.processor.analysis.language;

import java.util.Optional;

/** Where the class files are of types that are not compiled in this run. */
@FunctionalInterface
public interface ClassFiles {
    /**
     * Gives the bytes of a class file.
     *
     * @param module the named module that the class is in, or empty
     * @param packageName the package
     * @param fileName the name of the file, {@code Outer$Inner.class}
     * @return the bytes, or empty if there is no such file
     */
    public Optional<byte[]> find(String module, String packageName, String fileName);
}
