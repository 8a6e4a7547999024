package io.github.binrec.processor.diagnostic;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.TestProcessors;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * A folder of sources that must be refused: {@code CODE-what} with the sources, and {@code expected.txt} with a line for each
 * error. Sources below {@code library} are compiled first, without the processor, and are on the class path; {@code options.txt} has further options of javac, and {@code until.txt} the last JDK on which they are refused
 * so, {@code later.txt} what is said on others.
 */
record RejectedCase(Path folder) {
    private static final String RUNTIME = "io/github/binrec/codec/BinaryCodec.class";

    static List<RejectedCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/rejected"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(RejectedCase::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String code() {
        return name().substring(0, "BINREC-000".length());
    }

    /** Whether this JDK is one on which it is refused. */
    boolean isRefusedHere() throws IOException {
        Path file = folder.resolve("until.txt");
        return !Files.exists(file)
                || Runtime.version().feature()
                        <= Integer.parseInt(Files.readString(file).strip());
    }

    /** The errors on later JDKs, which are most often none. */
    List<String> expectedLater() throws IOException {
        Path file = folder.resolve("later.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Each error as {@code file:line text}; of javac's own errors the first line. */
    List<String> compile(Path scratch) throws IOException {
        List<File> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            boolean runtime = new File(entry, RUNTIME).exists() || entry.contains("binrec-runtime");
            if (!runtime || !code().equals("BINREC-007")) {
                classPath.add(new File(entry));
            }
        }
        if (Files.isDirectory(folder.resolve("library"))) {
            compileLibrary(scratch);
            classPath.add(scratch.toFile());
        }
        Compiler compiler =
                javac().withProcessors(processor()).withClasspath(classPath).withOptions(options());
        Compilation compilation = compiler.compile(sources());
        return compilation.errors().stream().map(RejectedCase::line).toList();
    }

    private List<String> options() throws IOException {
        List<String> options = new ArrayList<>(List.of("-implicit:none"));
        Path file = folder.resolve("options.txt");
        if (Files.exists(file)) {
            options.addAll(Files.readAllLines(file));
        }
        return options;
    }

    private Processor processor() {
        return switch (code()) {
            case "BINREC-001" -> TestProcessors.failingGenerator();
            case "BINREC-003" -> TestProcessors.fullDisk();
            default -> TestProcessors.ordinary();
        };
    }

    private void compileLibrary(Path target) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", target.toString()));
        for (Path source : sourcesBelow(folder.resolve("library"))) {
            arguments.add(source.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the library of " + name() + " does not compile");
        }
    }

    private List<JavaFileObject> sources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path path : sourcesBelow(folder)) {
            if (!path.startsWith(folder.resolve("library"))) {
                sources.add(source(path));
            }
        }
        return sources;
    }

    private static JavaFileObject source(Path path) {
        try {
            return JavaFileObjects.forResource(path.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sourcesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ROOT);
        boolean ours = message.startsWith("[BINREC-");
        String text = ours ? message : "javac: " + message.lines().findFirst().orElse("");
        JavaFileObject source = error.getSource();
        String file =
                source == null ? "?" : Path.of(source.getName()).getFileName().toString();
        return file + ":" + error.getLineNumber() + " " + text;
    }
}
