package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types in a user's build with every warning on and none allowed: in a named module, which exports some packages, and in the
 * unnamed module. Of the user's sources, javac wants comments where others see them; of generated code, everywhere. All run without
 * the annotations.
 */
class UserBuildTest {
    private static final String ANNOTATIONS = ClassPaths.of(BinaryRecord.class);
    private static final String RUNTIME = ClassPaths.of(BinaryCodec.class);

    @TempDir
    Path output;

    /** What is built: a folder of sources, all of them in packages below the module's name. */
    enum Build {
        /** A record with nothing in it that javac could complain of. */
        SHOP("all", "shop.RoundTrip", "equal"),

        /** Types of every kind, one of them in a package that is not exported. No processor claims the user's annotation. */
        USER(
                "all,-processing",
                "user.api.Program",
                "{atomics=equal, colors=equal, customer=equal, grids=equal, ledger=equal, lists=equal, maps=equal, messages=equal, "
                        + "others=equal, sets=equal, times=equal, visitor=equal}");

        private final String lint;
        private final String program;
        private final String result;

        Build(String lint, String program, String result) {
            this.lint = lint;
            this.program = program;
            this.result = result;
        }

        String module() {
            return name().toLowerCase(Locale.ROOT);
        }

        Path sources() {
            return Path.of("src/test/resources/roundtrip", module());
        }

        void assertRuns(ClassLoader loader) throws Exception {
            Callable<?> main =
                    (Callable<?>) loader.loadClass(program).getConstructor().newInstance();
            assertThat(main.call()).isEqualTo(result);
            assertThat(loader.getResource("io/github/binrec/annotations/BinaryRecord.class"))
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void namedModule_compilesWithoutAWarningAndRuns(Build build) throws Exception {
        String modulePath = ANNOTATIONS + File.pathSeparator + RUNTIME;
        assertThat(compile(build, "", "-Xdoclint:all/protected", "-Werror", "--module-path", modulePath))
                .isEmpty();
        ModuleFinder finder = ModuleFinder.of(output, Path.of(RUNTIME));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(build.module()));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, null)
                .findLoader(build.module());
        build.assertRuns(loader);
        if (build == Build.USER) {
            assertVisibleAsTheirTypes(loader);
        }
    }

    /** The codec of a type in a package that is exported is there for other modules, and that of another is not. */
    private static void assertVisibleAsTheirTypes(ClassLoader loader) throws ReflectiveOperationException {
        assertThat(loader.loadClass("user.api.GridsCodec").getField("INSTANCE").get(null))
                .hasToString("codec of Grids");
        Class<?> hidden = loader.loadClass("user.internal.LedgerCodec");
        assertThat(hidden.getModule().isExported("user.internal")).isFalse();
        Field instance = hidden.getField("INSTANCE");
        assertThatThrownBy(() -> instance.get(null)).isInstanceOf(IllegalAccessException.class);
    }

    @ParameterizedTest
    @EnumSource
    void unnamedModule_compilesWithoutAWarningAndRuns(Build build) throws Exception {
        String classPath = ANNOTATIONS + File.pathSeparator + RUNTIME;
        assertThat(compile(build, "module-info.java", "-Xdoclint:all", "--class-path", classPath))
                .allMatch(warning -> warning.startsWith(build.sources().toString()) && warning.contains("comment"));
        URL[] classes = {output.toUri().toURL(), Path.of(RUNTIME).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, null)) {
            build.assertRuns(loader);
        }
    }

    /** Compiles all sources but one, and returns whatever the compiler has to say. */
    private List<String> compile(Build build, String without, String... more) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(build.sources())) {
            List<String> options = new ArrayList<>(List.of(more));
            options.addAll(List.of("-Xlint:" + build.lint, "-d", output.toString()));
            List<Path> paths = sources.filter(file -> file.toString().endsWith(".java") && !file.endsWith(without))
                    .sorted()
                    .toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(paths));
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
}
