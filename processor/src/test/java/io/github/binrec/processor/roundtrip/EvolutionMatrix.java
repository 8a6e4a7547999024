package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Versions of a type {@code evolving.Item}, each compiled and loaded by itself, and what every version makes of every sample of
 * every other: a value or a failure. It is compared with a file that has the bytes of each sample and all outcomes; {@code
 * -Dgolden.update=true} rewrites the file, to be read as a diff.
 */
final class EvolutionMatrix {
    private static final Path FOLDER = Path.of("src/test/resources/roundtrip/evolution");

    /**
     * A version.
     *
     * @param name what is other in it
     * @param source the source of {@code evolving.Item}, whose method {@code samples} gives a list of items
     */
    record Version(String name, String source) {}

    private final boolean writesBack;
    private final Map<String, Compiled> versions = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private EvolutionMatrix(List<Version> versions, boolean writesBack) {
        this.writesBack = writesBack;
        versions.forEach(
                version -> this.versions.put(version.name(), Compiled.source("evolving.Item", version.source())));
    }

    /** Asserts that a file has what every version makes of every other. */
    static void assertExpected(String file, List<Version> versions) throws Exception {
        new EvolutionMatrix(versions, false).assertExpected(FOLDER.resolve(file));
    }

    /** The same, together with the bytes that a version writes of what it has read, where they are others. */
    static void assertExpectedAndWrittenBack(String file, List<Version> versions) throws Exception {
        new EvolutionMatrix(versions, true).assertExpected(FOLDER.resolve(file));
    }

    private void assertExpected(Path file) throws Exception {
        for (String writer : versions.keySet()) {
            List<?> samples = (List<?>) versions.get(writer)
                    .loadClass("evolving.Item")
                    .getMethod("samples")
                    .invoke(null);
            for (Object sample : samples) {
                describe(writer, sample);
            }
        }
        List<String> expected = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (Boolean.getBoolean("golden.update") && !lines.equals(expected)) {
            Files.write(file, lines);
            fail("rewrote " + file);
        }
        assertThat(lines).isEqualTo(expected);
    }

    /** A sample with its bytes, and below it each outcome with the versions that have it. */
    private void describe(String writer, Object sample) throws ReflectiveOperationException {
        byte[] bytes = codec(writer).toBytes(sample);
        Map<String, List<String>> readers = new LinkedHashMap<>();
        for (String reader : versions.keySet()) {
            readers.computeIfAbsent(outcome(codec(reader), bytes), outcome -> new ArrayList<>())
                    .add(reader);
        }
        lines.add("%s wrote %s".formatted(writer, sample));
        lines.add("  as " + hex(bytes));
        readers.forEach((outcome, names) -> {
            lines.add("  read as " + outcome);
            names.forEach(name -> lines.add("    by " + name));
        });
        lines.add("");
    }

    private String outcome(BinaryCodec<Object> codec, byte[] bytes) {
        try {
            Object value = codec.fromBytes(bytes);
            byte[] again = writesBack ? codec.toBytes(value) : bytes;
            return value + (Arrays.equals(again, bytes) ? "" : ", written back as " + hex(again));
        } catch (MalformedRecordException e) {
            return "nothing: " + e.getMessage();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    @SuppressWarnings("unchecked")
    private BinaryCodec<Object> codec(String version) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) versions.get(version)
                .loadClass("evolving.ItemCodec")
                .getField("INSTANCE")
                .get(null);
    }
}
