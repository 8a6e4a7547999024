package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.jdk.RunningJdk;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A few types of the JDK for tests: every kind, and small ones. */
final class Selection {

    private Selection() {}

    /** Returns one type of each kind, in the order of the variants of {@link CatalogType}. */
    static List<CatalogType> ofEveryKind() throws IOException {
        return read(
                RunningJdk.classFile("java.base", "java.lang.Object"),
                RunningJdk.classFile("java.base", "java.lang.constant.ConstantDesc"),
                RunningJdk.classFile("java.base", "java.util.concurrent.TimeUnit"),
                RunningJdk.classFile("jdk.net", "jdk.net.UnixDomainPrincipal"),
                RunningJdk.classFile("java.base", "java.lang.Deprecated"),
                RunningJdk.classFile("java.logging", "module-info"));
    }

    /** Returns two types that take less than 300 bytes together. */
    static List<CatalogType> small() throws IOException {
        return read(
                RunningJdk.classFile("java.base", "java.util.concurrent.Callable"),
                RunningJdk.classFile("java.base", "java.lang.Override"));
    }

    /** Returns the catalogue of the given types as the bytes of a file. */
    static byte[] bytes(List<CatalogType> types) throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            CatalogFile.writeAll(stream, types);
            return stream.toByteArray();
        }
    }

    private static List<CatalogType> read(Path... classFiles) throws IOException {
        return RunningJdk.read(List.of(classFiles), () -> {});
    }
}
