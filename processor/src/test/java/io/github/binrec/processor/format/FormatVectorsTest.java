package io.github.binrec.processor.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.processor.BinaryRecordProcessor;
import io.github.binrec.processor.testing.Compilation;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks every vector of {@code runtime/FORMAT.md}, both ways, against codecs generated from the types that the page
 * declares: the page is the only place where they are written down.
 */
class FormatVectorsTest {
    private static final Pattern BLOCK =
            Pattern.compile("^```(vector|malformed|java)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("new (\\w+)\\(.*\\)", Pattern.DOTALL);
    private static final Pattern MALFORMED = Pattern.compile("(\\w+) (\\w+) (\\d+)");

    @TempDir
    private static Path output;

    private static List<Block> vectors;
    private static List<Block> malformed;
    private static URLClassLoader loader;

    /** A fenced block: its first line, and the bytes of the rest. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(String title, byte[] bytes) {
        static Block parse(String text) {
            int end = text.indexOf('\n');
            String hex = text.substring(end + 1).replaceAll("#.*", "").replaceAll("\\s", "");
            return new Block(text.substring(0, end), HexFormat.of().parseHex(hex));
        }
    }

    @BeforeAll
    static void compileTheTypesOfThePage() throws Exception {
        String page = Files.readString(Path.of("../runtime/FORMAT.md"));
        vectors = blocks(page, "vector").stream().map(Block::parse).toList();
        malformed = blocks(page, "malformed").stream().map(Block::parse).toList();
        String values = vectors.stream()
                .map(Block::title)
                .map(title -> "            " + title)
                .collect(Collectors.joining(",\n"));
        String imports = List.of(
                        "io.github.binrec.annotations.*",
                        "java.math.*",
                        "java.net.URI",
                        "java.nio.ByteBuffer",
                        "java.nio.file.Path",
                        "java.time.*",
                        "java.util.*",
                        "java.util.concurrent.atomic.*",
                        "java.util.regex.Pattern",
                        "org.jspecify.annotations.Nullable")
                .stream()
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        String types = String.join("\n", blocks(page, "java"));
        String source = imports + types + "\nfinal class Values {\n    static final Object[] ALL = {\n" + values
                + "\n    };\n    private Values() {}\n}\n";
        loader = Compilation.compile(
                        output,
                        Map.of("Values", source),
                        List.of(new BinaryRecordProcessor()),
                        "-Xlint:all,-processing,-auxiliaryclass")
                .succeeded()
                .load();
    }

    @AfterAll
    static void close() throws Exception {
        loader.close();
    }

    private static List<String> blocks(String page, String kind) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(String type) throws Exception {
        var instance = loader.loadClass(type + "Codec").getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        return (BinaryCodec<Object>) instance.get(null);
    }

    @Test
    void pageHasItsVectors() {
        assertThat(vectors).hasSizeGreaterThanOrEqualTo(15);
        assertThat(malformed).hasSizeGreaterThanOrEqualTo(13);
    }

    @TestFactory
    List<DynamicTest> vectors() throws Exception {
        var field = loader.loadClass("Values").getDeclaredField("ALL");
        field.setAccessible(true);
        Object[] values = (Object[]) field.get(null);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Block vector = vectors.get(i);
            Object value = values[i];
            tests.add(DynamicTest.dynamicTest(vector.title(), () -> check(vector, value)));
        }
        return tests;
    }

    private static void check(Block vector, Object value) throws Exception {
        Matcher matcher = VALUE.matcher(vector.title());
        assertThat(matcher.matches()).isTrue();
        BinaryCodec<Object> codec = codec(matcher.group(1));

        assertThat(HexFormat.of().formatHex(codec.toBytes(value)))
                .isEqualTo(HexFormat.of().formatHex(vector.bytes()));
        assertThat(codec.sizeOf(value)).isEqualTo(vector.bytes().length);
        assertEqual(codec.fromBytes(vector.bytes()), value);
        try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(vector.bytes()))) {
            assertEqual(codec.read(in), value);
        }
    }

    private static void assertEqual(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.pattern().equals(b.pattern()) && a.flags() == b.flags(), Pattern.class)
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, StringBuilder.class)
                .withEqualsForType(Object::equals, BitSet.class)
                .withEqualsForType(
                        (a, b) ->
                                a.isMarked() == b.isMarked() && a.getReference().equals(b.getReference()),
                        AtomicMarkableReference.class)
                .withEqualsForType(
                        (a, b) ->
                                a.getStamp() == b.getStamp() && a.getReference().equals(b.getReference()),
                        AtomicStampedReference.class)
                .isEqualTo(expected);
    }

    @TestFactory
    List<DynamicTest> malformedBytes() {
        return malformed.stream()
                .map(block -> DynamicTest.dynamicTest(block.title(), () -> checkMalformed(block)))
                .toList();
    }

    private static void checkMalformed(Block block) throws Exception {
        Matcher matcher = MALFORMED.matcher(block.title());
        assertThat(matcher.matches()).isTrue();
        BinaryCodec<Object> codec = codec(matcher.group(1));
        try {
            codec.fromBytes(block.bytes());
        } catch (MalformedRecordException e) {
            assertThat(e.reason() + " " + e.position()).isEqualTo(matcher.group(2) + " " + matcher.group(3));
            assertThat(e.path()).startsWith(matcher.group(1));
            return;
        }
        throw new AssertionError("was read");
    }
}
