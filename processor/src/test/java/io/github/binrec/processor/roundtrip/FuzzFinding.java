package io.github.binrec.processor.roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input that once did harm, or was made to: a line of a file in {@code src/test/resources/fuzz/findings}, of which each kind of
 * type has one. The line has the outcome, {@code VALUE} or the reason why it is none, the bytes in hexadecimal, and a remark.
 *
 * <pre>{@code
 * DUPLICATE  02 0261 0261  # the set holds "a" twice
 * }</pre>
 *
 * @param line the line
 * @param outcome what must come of the bytes
 * @param hex the bytes
 */
record FuzzFinding(String line, String outcome, String hex) {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz/findings");
    private static final String ENDING = ".txt";

    /** {@return those of a kind} */
    static List<FuzzFinding> of(FuzzKind<?> kind) throws IOException {
        return Files.readAllLines(FOLDER.resolve(kind.name() + ENDING)).stream()
                .map(line -> line.replaceFirst("#.*", "").trim())
                .filter(line -> !line.isEmpty())
                .map(FuzzFinding::parse)
                .toList();
    }

    private static FuzzFinding parse(String line) {
        String[] words = line.split("\\s+", 2);
        String hex = words.length == 1 ? "" : words[1].replaceAll("\\s", "");
        return new FuzzFinding(line, words[0], hex);
    }

    /** {@return the bytes} */
    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** {@return the kinds that have a file} */
    static List<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .toList();
        }
    }
}
