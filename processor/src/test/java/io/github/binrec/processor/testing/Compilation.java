package io.github.binrec.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of javac over sources given as text, with processors, on the class path of the tests, as strict as a user can be:
 * {@code -Xlint:all -Werror}. Classes and generated sources go to a folder.
 */
public final class Compilation {
    private final boolean success;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Path output;

    private Compilation(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        this.success = success;
        this.diagnostics = diagnostics;
        this.output = output;
    }

    /**
     * Compiles.
     *
     * @param output the folder for what is made; other folders to compile against can be given as options
     * @param sources from class name (a nested path such as {@code a/b/C} or a dotted name) to text, in order
     * @param processors what runs
     * @param options further options of javac
     */
    public static Compilation compile(
            Path output, Map<String, String> sources, List<? extends Processor> processors, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(collector, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task = javac.getTask(null, files, collector, all, null, units(sources));
            task.setProcessors(processors);
            boolean success = task.call();
            return new Compilation(success, List.copyOf(collector.getDiagnostics()), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaFileObject> units(Map<String, String> sources) {
        return sources.entrySet().stream()
                .map(source -> (JavaFileObject) new Unit(source.getKey(), source.getValue()))
                .toList();
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String text;

        Unit(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Returns this compilation if it made classes without a word. */
    public Compilation succeeded() {
        if (!success || !diagnostics.isEmpty()) {
            throw new AssertionError(
                    "javac said:\n" + messages() + "\nsources made:\n" + String.join("\n", generated()));
        }
        return this;
    }

    public boolean success() {
        return success;
    }

    public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return diagnostics;
    }

    /** Everything that javac said, one diagnostic a paragraph. */
    public String messages() {
        return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The text of a generated source. */
    public String generated(String className) {
        try {
            return Files.readString(output.resolve(className.replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all generated sources, in the order of their paths. */
    public List<String> generated() {
        try (Stream<Path> paths = Files.walk(output)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .map(path -> {
                        try {
                            return Files.readString(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class loader over what was made. */
    public URLClassLoader load() {
        try {
            return new URLClassLoader(new URL[] {output.toUri().toURL()}, Compilation.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
