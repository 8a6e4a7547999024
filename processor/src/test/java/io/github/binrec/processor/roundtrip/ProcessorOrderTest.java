package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/**
 * Lombok before and behind ours on a processor path, where javac finds both by itself: only there does Lombok bring the rounds that it has
 * in every build.
 */
class ProcessorOrderTest {
    private static final String LOMBOK = ClassPaths.of(lombok.Value.class);
    private static final String OURS =
            ClassPaths.of(BinaryRecordProcessor.class, BinaryRecord.class, JavaFile.class, ClassReader.class);

    /** As the source has them, all of these can be read and made, otherwise than Lombok has it; but for the last one. */
    private static final String TRADES = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.List;
            import lombok.*;
            import lombok.experimental.*;
            class Trades {
                @BinaryRecord @AllArgsConstructor @Getter @FieldDefaults(makeFinal = true, level = AccessLevel.PRIVATE)
                static class Trade { long id; String symbol; }

                @BinaryRecord @AllArgsConstructor @Getter @Setter
                static class Leg { long id; String symbol; }

                @BinaryRecord(framing = Framing.PLAIN) @Data @FieldDefaults(level = AccessLevel.PRIVATE)
                static class Point { int x; int y; }

                @BinaryRecord
                record Line(Point from, Point to, List<Point> between) {}

                @Data @FieldDefaults(level = AccessLevel.PRIVATE)
                static class Base { long id; }

                @BinaryRecord
                static class Derived extends Base { String name; }

                static class Lacking { @Getter @Setter private long id; }

                @BinaryRecord
                static class Whole extends Lacking { String name; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void lombokLast_makesTheSameCodecs() throws IOException {
        Map<String, String> codecs = codecs("first", LOMBOK + File.pathSeparator + OURS);

        assertThat(codecs)
                .containsOnlyKeys(
                        "Trades_DerivedCodec.java",
                        "Trades_LegCodec.java",
                        "Trades_LineCodec.java",
                        "Trades_PointCodec.java",
                        "Trades_TradeCodec.java",
                        "Trades_WholeCodec.java");
        assertThat(codecs("last", OURS + File.pathSeparator + LOMBOK)).isEqualTo(codecs);
    }

    private Map<String, String> codecs(String name, String processorPath) throws IOException {
        Path output = Files.createDirectories(folder.resolve(name));
        Path source = Files.writeString(output.resolve("Trades.java"), TRADES);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String classPath = ClassPaths.of(BinaryRecord.class, BinaryCodec.class, lombok.Value.class);
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-d",
                        output.toString(),
                        "--class-path",
                        classPath,
                        "--processor-path",
                        processorPath,
                        source.toString());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        Map<String, String> codecs = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve("p"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith("Codec.java"))::iterator) {
                codecs.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return codecs;
    }
}
