package io.github.binrec.processor.roundtrip;

import io.github.binrec.processor.BinaryRecordProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** One run of Eclipse's compiler with the processor, with all its warnings; classes and generated sources go to a folder. */
final class Ecj {
    /**
     * Texts that are not translated, boxes and fields without {@code this} are in every program. The other warnings are given for
     * nothing that is generated.
     */
    private static final List<String> OPTIONS = List.of("--release", "17", "-warn:all,-nls,-boxing,-unqualifiedField");

    private final Path folder;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Ecj(Path folder, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Compiles sources into a folder. */
    static Ecj compile(Path folder, List<Path> sources) {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            options.addAll(List.of("-d", folder.toString(), "-s", folder.toString()));
            // It also prints what it reports.
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new BinaryRecordProcessor()));
            task.call();
            return new Ecj(folder, List.copyOf(diagnostics.getDiagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All errors, and the warnings about what was generated: file, line and text. */
    List<String> complaints() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR || isGenerated(diagnostic))
                .map(diagnostic ->
                        file(diagnostic) + ":" + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        return file(diagnostic).endsWith("Codec.java");
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source == null ? "?" : Path.of(source.getName()).getFileName().toString();
    }

    /** The names of the classes and, with another ending, generated sources: {@code cases/Trade.class}. */
    List<String> files(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
