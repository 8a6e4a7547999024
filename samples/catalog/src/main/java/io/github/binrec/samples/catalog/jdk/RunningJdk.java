package io.github.binrec.samples.catalog.jdk;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The class files of the JDK that runs this program, as its {@code jrt:/} file system shows them. */
public final class RunningJdk {

    private static final Path MODULES =
            FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");

    private RunningJdk() {}

    /**
     * Lists the class files by module and path, always in the same order.
     *
     * @throws IOException if the file system cannot be read
     */
    public static List<Path> classFiles() throws IOException {
        try (Stream<Path> paths = Files.walk(MODULES)) {
            return paths.filter(path -> path.toString().endsWith(".class"))
                    .sorted(Comparator.comparing(RunningJdk::module).thenComparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the class file of a type.
     *
     * @param module the module, such as {@code java.base}
     * @param binaryName the binary name, such as {@code java.util.Map$Entry}
     */
    public static Path classFile(String module, String binaryName) {
        return MODULES.resolve(module).resolve(binaryName.replace('.', '/') + ".class");
    }

    /**
     * Reads class files on all cores.
     *
     * @param classFiles files of this JDK
     * @param afterEach called after each file, from several threads
     * @return what each file declares, in the order of the files
     * @throws IOException if a file cannot be read
     */
    public static List<CatalogType> read(List<Path> classFiles, Runnable afterEach) throws IOException {
        try {
            return classFiles.parallelStream()
                    .map(classFile -> {
                        CatalogType type = read(classFile);
                        afterEach.run();
                        return type;
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CatalogType read(Path classFile) {
        try {
            return ClassFileReader.read(module(classFile), Files.readAllBytes(classFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Path classFile) {
        return classFile.getName(1).toString();
    }
}
