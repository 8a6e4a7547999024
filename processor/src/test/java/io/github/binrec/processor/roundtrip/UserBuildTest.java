package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record in a user's build with every warning on and none allowed: in a named module that exports it, and in the unnamed
 * module. Both run without the annotations.
 */
class UserBuildTest {
    private static final Path SOURCES = Path.of("src/test/resources/roundtrip/module");
    private static final String ANNOTATIONS = pathOf(BinaryRecord.class);
    private static final String RUNTIME = pathOf(BinaryCodec.class);

    @TempDir
    Path output;

    @Test
    void namedModule_compilesWithoutAWarningAndRuns() throws Exception {
        String modulePath = ANNOTATIONS + File.pathSeparator + RUNTIME;
        assertThat(compile(List.of("module-info.java", "shop/Trade.java"), "--module-path", modulePath))
                .isEmpty();
        ModuleFinder finder = ModuleFinder.of(output, Path.of(RUNTIME));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("shop"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, null)
                .findLoader("shop");
        assertRuns(loader);
    }

    @Test
    void unnamedModule_compilesWithoutAWarningAndRuns() throws Exception {
        String classPath = ANNOTATIONS + File.pathSeparator + RUNTIME;
        assertThat(compile(List.of("shop/Trade.java"), "--class-path", classPath))
                .isEmpty();
        URL[] classes = {output.toUri().toURL(), Path.of(RUNTIME).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, null)) {
            assertRuns(loader);
        }
    }

    private static void assertRuns(ClassLoader loader) throws ReflectiveOperationException {
        Supplier<?> program = (Supplier<?>)
                loader.loadClass("shop.Trade$RoundTrip").getConstructor().newInstance();
        assertThat(program.get()).isEqualTo("equal");
        assertThat(loader.getResource("io/github/binrec/annotations/BinaryRecord.class"))
                .isNull();
    }

    /** Compiles with all warnings, and returns whatever the compiler has to say. */
    private List<String> compile(List<String> sources, String... path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of(path));
            options.addAll(List.of("-Xlint:all", "-Werror", "-d", output.toString()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.stream().map(SOURCES::resolve).toList()));
            task.setProcessors(List.of(new BinaryRecordProcessor()));
            boolean success = task.call();
            List<String> said = new ArrayList<>();
            for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
                said.add(diagnostic.toString());
            }
            if (!success && said.isEmpty()) {
                said.add("failed without a word");
            }
            return said;
        }
    }

    private static String pathOf(Class<?> type) {
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
