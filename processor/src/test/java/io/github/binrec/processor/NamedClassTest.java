package io.github.binrec.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Types that are given to the compiler by the names of their classes: Gradle does so where a codec must be made again and its type has not
 * changed. The codec is the one that is made from the source, or none.
 */
class NamedClassTest {
    private static final String COMMON = """
            package p;
            import io.github.binrec.annotations.*;
            import io.github.binrec.stream.ByteStream;
            import java.util.*;
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
            abstract class Base<T> { T value; }
            final class Money {}
            final class MoneyCodec implements io.github.binrec.codec.BinaryCodec<Money> {
                @Override public void write(ByteStream out, Money value) {}
                @Override public Money read(ByteStream in) { return new Money(); }
                @Override public long sizeOf(Money value) { return 0; }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Trade(@Varint long id, @Default(\"7\") @Unsigned @Varint int x, @Using(MoneyCodec.class) Money m) {}",
                "@Reserved(id = 1, type = \"List<@Nullable String>\") record Trade(@FieldId(2) @Utf8 String s, List<Trade> l) {}",
                "sealed interface Trade { @Tag(3) @BinaryRecord record A(Optional<Trade> of) implements Trade {} }",
                "class Trade { final int a; final int b; Trade(int b, int a) { this.a = a; this.b = b; } }",
                "record Trade(int x) { @BinaryRecord record Leg(long price) {} void no(@Nullable Trade t) {} }",
                "@UseCodecs(MoneyCodec.class) record Trade(Map<String, Money> all) { void no() { @Nullable Trade local; } }",
            })
    void whatItsClassFileShows_isAsInTheSource(String type) throws IOException {
        Map<String, String> codecs = compileSource(type);

        assertThat(processClass()).isEmpty();
        assertThat(codecs()).isEqualTo(codecs).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Trade(@Nullable String note) {}",
                "record Trade(@Nullable Trade next) {}",
                "record Trade(List<@Varint Long> counts) {}",
                "record Trade(@Varint int[] counts) {}",
                "record Trade(Map<String, @Using(MoneyCodec.class) Money> all) {}",
                "class Trade { String note; Trade(@Nullable String note) { this.note = note; } }",
                "class Trade { String note; void setNote(@Nullable String note) { this.note = note; } }",
                "class Trade { private String note; @Nullable String note() { return note; } void setNote(String n) { note = n; } }",
                "class Trade { String note; Trade(String note) { this.note = note; } static Builder builder() { return null; }"
                        + " static class Builder { Builder note(@Nullable String note) { return this; } Trade build() { return null; } } }",
                "class Trade extends Base<@Varint Long> {}",
            })
    void whatTheCompilerDoesNotShow_isNotLeftOut(String type) throws IOException {
        Map<String, String> codecs = compileSource(type);

        List<String> errors = processClass();

        if (Runtime.version().feature() >= 22) {
            assertThat(errors).isEmpty();
            assertThat(codecs()).isEqualTo(codecs).isNotEmpty();
            return;
        }
        assertThat(errors)
                .singleElement()
                .asString()
                .matches(
                        "\\[BINREC-127] Trade: @(Nullable|Varint|Using) is at its type in the class file of Trade, where this"
                                + " compiler does not show it\\. Compile with JDK 22 or later, or compile Trade from its source, as a build does"
                                + " that starts from nothing\\.");
    }

    /** {@return the codecs} */
    private Map<String, String> compileSource(String type) throws IOException {
        Path source = Files.writeString(folder.resolve("Trade.java"), COMMON + "@BinaryRecord " + type + "\n");
        assertThat(run(List.of("-g"), List.of(), List.of(source))).isEmpty();
        Map<String, String> codecs = codecs();
        for (String name : codecs.keySet()) {
            Files.delete(folder.resolve("sources/p").resolve(name));
        }
        return codecs;
    }

    private List<String> processClass() throws IOException {
        return run(List.of("-proc:only"), List.of("p.Trade"), List.of());
    }

    /** {@return the errors} The processor has an environment of another's, as build tools give it one. */
    private List<String> run(List<String> options, List<String> classes, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            Path output = Files.createDirectories(folder.resolve("classes"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(folder.resolve("sources"))));
            List<Path> classPath = new ArrayList<>(List.of(output));
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                classPath.add(Path.of(entry));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> all = new ArrayList<>(List.of("--release", "17"));
            all.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, all, classes, files.getJavaFileObjects(sources.toArray(Path[]::new)));
            task.setProcessors(List.of(wrapped()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static Processor wrapped() {
        return new ForwardingProcessor(TestProcessors.complete()) {
            @Override
            public void init(ProcessingEnvironment environment) {
                super.init(new ForwardingEnvironment(environment));
            }
        };
    }

    private Map<String, String> codecs() throws IOException {
        Map<String, String> codecs = new TreeMap<>();
        Path sources = folder.resolve("sources/p");
        if (Files.exists(sources)) {
            try (Stream<Path> files = Files.list(sources)) {
                for (Path file : files.toList()) {
                    codecs.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return codecs;
    }
}
