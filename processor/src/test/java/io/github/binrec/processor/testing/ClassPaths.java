package io.github.binrec.processor.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Class paths for compilers that tests start. */
public final class ClassPaths {
    private ClassPaths() {}

    /** {@return a class path of the jars and folders that classes were loaded from} */
    public static String of(Class<?>... types) {
        return Arrays.stream(types).map(ClassPaths::location).collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
