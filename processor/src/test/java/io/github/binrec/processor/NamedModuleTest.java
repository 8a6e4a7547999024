package io.github.binrec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's records in a named module, exported and not, compile without a warning. */
class NamedModuleTest {
    @TempDir
    private Path folder;

    @Test
    void aNamedModule_compilesWithoutWarnings() throws IOException {
        Path module = write("module-info.java", """
                /** A user's. */
                module user {
                    requires static io.github.binrec.annotations;
                    requires transitive io.github.binrec.runtime;

                    exports user.open;
                }
                """);
        Path open = write("user/open/Trade.java", """
                package user.open;
                import io.github.binrec.annotations.*;
                import java.util.*;
                @BinaryRecord
                @Reserved(id = 2, type = "UUID")
                public record Trade(long id, List<String> names, @Default("BUY") Side side) {
                    public enum Side { BUY, SELL }
                }
                """);
        Path closed = write("user/closed/Leg.java", """
                package user.closed;
                import io.github.binrec.annotations.*;
                @BinaryRecord
                record Leg(user.open.Trade trade, @Varint int count) {}
                """);

        assertThat(compile(ClassPaths.of(BinaryRecord.class, BinaryCodec.class), module, open, closed))
                .isEmpty();
        assertThat(folder.resolve("out/user/open/TradeCodec.class")).exists();
        assertThat(folder.resolve("out/user/closed/LegCodec.class")).exists();
    }

    @Test
    void aModuleThatDoesNotReadTheRuntime_isToldOnce() throws IOException {
        Path module = write("module-info.java", "module user { requires static io.github.binrec.annotations; }");
        Path trade = write("user/Trade.java", """
                package user;
                import io.github.binrec.annotations.*;
                @BinaryRecord record Trade(long id) {}
                """);
        Path leg = write("user/Leg.java", """
                package user;
                import io.github.binrec.annotations.*;
                @BinaryRecord record Leg(long id) {}
                """);

        assertThat(compile(ClassPaths.of(BinaryRecord.class, BinaryCodec.class), module, trade, leg))
                .containsExactly(
                        "Trade.java:3 [BINREC-007] Trade: its codec needs the classes of binrec-runtime, and module user does not see"
                                + " them. Add io.github.binrec:binrec-runtime to the dependencies, and to module-info:"
                                + " requires io.github.binrec.runtime;");
    }

    /** A superclass in a module of its own, in a folder and in a jar that is a module by its name alone. */
    @ParameterizedTest
    @ValueSource(strings = {"library", "shared-types-1.0.jar"})
    void aSuperclassOnTheModulePath_isLookedInto(String library) throws IOException {
        Path path = folder.resolve(library);
        String module = library.endsWith(".jar") ? "shared.types" : "library";
        String modulePath = ClassPaths.of(BinaryRecord.class, BinaryCodec.class);
        Path base = write("library/Base.java", """
                package library;
                public class Base { public java.util.List<@io.github.binrec.annotations.Varint Long> counts; }
                """);
        Path info = write("lib/module-info.java", """
                module library { requires static io.github.binrec.annotations; exports library; }
                """);
        if (library.endsWith(".jar")) {
            Path classes = folder.resolve("classes");
            javac("-proc:none", "-d", classes.toString(), "-cp", modulePath, base.toString());
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
                jar.putNextEntry(new ZipEntry("library/Base.class"));
                Files.copy(classes.resolve("library/Base.class"), jar);
            }
        } else {
            javac("-proc:none", "-d", path.toString(), "-p", modulePath, base.toString(), info.toString());
        }
        Path user = write("module-info.java", """
                module user {
                    requires static io.github.binrec.annotations;
                    requires io.github.binrec.runtime;
                    requires %s;
                }
                """.formatted(module));
        Path trade = write("user/Trade.java", """
                package user;
                @io.github.binrec.annotations.BinaryRecord class Trade extends library.Base {}
                """);

        List<String> diagnostics = compile(modulePath + File.pathSeparator + path, user, trade);

        if (Runtime.version().feature() >= 22) {
            assertThat(diagnostics).isEmpty();
        } else {
            assertThat(diagnostics)
                    .containsExactly(
                            "Trade.java:2 [BINREC-127] Trade.counts: @Varint is at its type in the class file of"
                                    + " library.Base, where this compiler does not show it. Compile with JDK 22 or later, or compile"
                                    + " library.Base in the same run, or write the annotation at an accessor or a constructor parameter"
                                    + " of Trade too.");
        }
    }

    private static void javac(String... arguments) {
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }

    private List<String> compile(String modulePath, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String out = Files.createDirectories(folder.resolve("out")).toString();
        String generated = Files.createDirectories(folder.resolve("generated")).toString();
        List<String> options = List.of(
                "-Xlint:all,-requires-automatic", "-Werror", "--module-path", modulePath, "-d", out, "-s", generated);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(sources));
            task.setProcessors(List.of(TestProcessors.complete()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> (diagnostic.getSource() == null
                                ? ""
                                : diagnostic.getSource().getName().replaceFirst(".*/", ""))
                        + ":" + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private Path write(String name, String source) throws IOException {
        Path path = folder.resolve("src").resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, source);
    }
}
