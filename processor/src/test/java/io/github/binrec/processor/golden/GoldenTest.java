package io.github.binrec.processor.golden;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.BinaryRecordProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated, to the letter: {@code golden/<case>/input} gives {@code golden/<case>/expected}.
 *
 * <p>With {@code -Dgolden.update=true} the expected files are written anew; a test that changed any fails all the same, so
 * that nobody forgets to read the difference.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> codec_isWrittenToTheLetter() throws IOException {
        return cases().map(folder -> DynamicTest.dynamicTest(
                folder.getFileName().toString(),
                () -> assertExpected(folder.resolve("expected"), generated(compile(folder)))));
    }

    @TestFactory
    Stream<DynamicTest> codec_hasCompleteJavadocWithoutErrors() throws IOException {
        return cases().map(folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    Compilation compilation = compile(folder, "-Xdoclint:all");
                    assertThat(compilation.diagnostics())
                            .filteredOn(diagnostic -> diagnostic.getSource() != null
                                    && diagnostic.getSource().getName().contains("Codec"))
                            .isEmpty();
                }));
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    private static Compilation compile(Path folder, String... more) throws IOException {
        List<JavaFileObject> sources;
        try (Stream<Path> files = Files.list(folder.resolve("input"))) {
            sources = files.sorted().map(GoldenTest::source).toList();
        }
        Compilation compilation = javac().withProcessors(new BinaryRecordProcessor())
                .withOptions(Stream.concat(Stream.of("-Xlint:all,-processing"), Stream.of(more))
                        .toList())
                .compile(sources);
        assertThat(compilation.status())
                .as(compilation.diagnostics().toString())
                .isEqualTo(Compilation.Status.SUCCESS);
        return compilation;
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    private static Map<String, String> generated(Compilation compilation) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try (InputStream in = file.openInputStream()) {
                String name = Path.of(file.getName()).getFileName().toString();
                texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static void assertExpected(Path folder, Map<String, String> generated) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    expected.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        if (UPDATE && !generated.equals(expected)) {
            update(folder, generated, expected);
        }
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((name, text) -> assertThat(text)
                .as("%s; to accept what is generated now: mvn -pl processor -am test -Dgolden.update=true", name)
                .isEqualTo(expected.get(name)));
    }

    private static void update(Path folder, Map<String, String> generated, Map<String, String> expected)
            throws IOException {
        Files.createDirectories(folder);
        for (String name : expected.keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
