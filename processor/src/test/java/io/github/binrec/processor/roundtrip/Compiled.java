package io.github.binrec.processor.roundtrip;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/**
 * Sources that were compiled in memory with the processor, and loaded. Nothing of them or of what was generated for them may
 * give as much as a warning.
 */
public final class Compiled extends ClassLoader {
    /**
     * JSpecify's annotations are there for other tools, so that no processor claims them; Guava's class files, which Immutables uses
     * where it finds them, have annotations that are not there.
     */
    static final List<String> OPTIONS = List.of("-Xlint:all,-processing,-classfile", "-Werror", "-parameters");

    static {
        ClassLoader.registerAsParallelCapable(); // as the loaders of programs are
    }

    private static final String ON_CLASS_PATH = "test.compiled";
    private static final Map<String, Compiled> FOLDERS = new ConcurrentHashMap<>();

    private final Compilation compilation;
    private final Map<String, byte[]> classes;

    private Compiled(Compilation compilation, Map<String, byte[]> classes) {
        super(Compiled.class.getClassLoader());
        this.compilation = compilation;
        this.classes = classes;
    }

    /** {@return the same class files, with nothing loaded} */
    Compiled again() {
        return new Compiled(compilation, classes);
    }

    /** Compiles source files. */
    static Compiled sources(List<JavaFileObject> sources) {
        return sources(sources, List.of(new BinaryRecordProcessor()));
    }

    private static Compiled sources(List<JavaFileObject> sources, List<Processor> processors) {
        Compilation compilation =
                javac().withProcessors(processors).withOptions(OPTIONS).compile(sources);
        if (compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError(compilation.diagnostics() + "\n" + generated(compilation));
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(className(file), content(file));
            }
        }
        return new Compiled(compilation, classes);
    }

    /** Compiles all sources in a folder of the test's resources, unless another test has done so: nothing is loaded of them. */
    static Compiled folder(String folder) {
        return FOLDERS.computeIfAbsent(folder, key -> folder(key, List.of(new BinaryRecordProcessor())))
                .again();
    }

    /** Compiles all sources in a folder of the test's resources with other processors. */
    static Compiled folder(String folder, List<Processor> processors) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return sources(
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .map(Compiled::source)
                            .toList(),
                    processors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles one class. */
    static Compiled source(String name, String text) {
        return sources(List.of(JavaFileObjects.forSourceString(name, text)));
    }

    /** {@return the generated sources, for a test that fails} */
    private static String generated(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            text.append(new String(content(file), StandardCharsets.UTF_8)).append('\n');
        }
        return text.toString();
    }

    /** {@return the generated source of a class} */
    String generatedSource(String className) {
        return compilation
                .generatedSourceFile(className)
                .map(file -> new String(content(file), StandardCharsets.UTF_8))
                .orElseThrow(() -> new AssertionError("no " + className));
    }

    /** {@return the only instance of a codec} */
    @SuppressWarnings("unchecked") // the test names a codec and gives it values of its type
    BinaryCodec<Object> codec(String className) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) loadClass(className).getField("INSTANCE").get(null);
    }

    /** {@return the names of all classes} */
    List<String> classNames() {
        return classes.keySet().stream().sorted().toList();
    }

    /** {@return what loads the classes of a folder: they are on the class path already if a test has started this JVM} */
    static ClassLoader loader(String folder) {
        return Boolean.getBoolean(ON_CLASS_PATH) ? Compiled.class.getClassLoader() : folder(folder);
    }

    /**
     * Returns options for another JVM, which will find the classes of a folder on its class path.
     *
     * @param target where to write the classes
     */
    static List<String> onClassPath(String folder, Path target) throws IOException {
        for (Map.Entry<String, byte[]> file : folder(folder).classes.entrySet()) {
            Path path = target.resolve(file.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        String classPath = target + File.pathSeparator + System.getProperty("java.class.path");
        return List.of("-D" + ON_CLASS_PATH + "=true", "-cp", classPath);
    }

    /** {@return the bytes of a class} */
    byte[] classFile(String className) {
        return classes.get(className);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static String className(JavaFileObject file) {
        String path = file.getName();
        return path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length())
                .replace('/', '.');
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
