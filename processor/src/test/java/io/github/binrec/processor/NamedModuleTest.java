package io.github.binrec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .singleElement()
                .asString()
                .contains(
                        "[BINREC-007] Trade: its codec needs the classes of binrec-runtime, and module user does not see them."
                                + " Add io.github.binrec:binrec-runtime to the dependencies, and to module-info:"
                                + " requires io.github.binrec.runtime;");
    }

    private List<?> compile(String modulePath, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String out = Files.createDirectories(folder.resolve("out")).toString();
        String generated = Files.createDirectories(folder.resolve("generated")).toString();
        List<String> options =
                List.of("-Xlint:all", "-Werror", "--module-path", modulePath, "-d", out, "-s", generated);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(sources));
            task.setProcessors(List.of(TestProcessors.complete()));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }

    private Path write(String name, String source) throws IOException {
        Path path = folder.resolve("src").resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, source);
    }
}
