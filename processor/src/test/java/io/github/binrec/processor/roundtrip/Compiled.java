package io.github.binrec.processor.roundtrip;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.BinaryRecordProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Compilation compilation;
    private final Map<String, byte[]> classes = new HashMap<>();

    private Compiled(Compilation compilation) {
        super(Compiled.class.getClassLoader());
        this.compilation = compilation;
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(className(file), content(file));
            }
        }
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
        return new Compiled(compilation);
    }

    /** Compiles all sources in a folder of the test's resources. */
    static Compiled folder(String folder) {
        return folder(folder, List.of(new BinaryRecordProcessor()));
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

    /** {@return the names of all classes} */
    List<String> classNames() {
        return classes.keySet().stream().sorted().toList();
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
