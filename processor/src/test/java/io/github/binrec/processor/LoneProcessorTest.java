package io.github.binrec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;

/**
 * What javac says of types that do not exist to those who name the codec: where no other processor can make them, nothing. The
 * processors are found by javac itself, on a processor path.
 */
class LoneProcessorTest {
    private static final String OURS =
            ClassPaths.of(BinaryRecordProcessor.class, BinaryRecord.class, JavaFile.class, ClassReader.class);

    /** Makes a type, and is declared or not. */
    private static final String MAKER = """
            package maker;
            import javax.annotation.processing.*;
            @SupportedAnnotationTypes("java.lang.Deprecated")
            public class Maker extends AbstractProcessor {
                @Override public javax.lang.model.SourceVersion getSupportedSourceVersion() {
                    return javax.lang.model.SourceVersion.latest();
                }
                @Override public boolean process(
                        java.util.Set<? extends javax.lang.model.element.TypeElement> all, RoundEnvironment round) {
                    if (!round.processingOver() && processingEnv.getElementUtils().getTypeElement("p.Leg") == null) {
                        try (java.io.Writer out = processingEnv.getFiler().createSourceFile("p.Leg").openWriter()) {
                            out.write("package p; enum Leg { NEAR, FAR }");
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                    return false;
                }
            }
            """;

    private final Map<String, String> sources = new TreeMap<>();

    @TempDir
    Path folder;

    private Path maker;

    @BeforeEach
    void userOfTheCodec() throws IOException {
        maker = Files.createDirectories(folder.resolve("maker"));
        sources.put("User", """
                class User {
                    static final TradeCodec CODEC = TradeCodec.INSTANCE;
                    static TradeCodec codec() { return TradeCodec.INSTANCE; }
                    static Object inCode() { return TradeCodec.INSTANCE; }
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INIT", "FLOW"})
    void aTypeThatDoesNotExist_isSaidOfIt_andNothingElse(String policy) throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(Lst<String> names) {}");

        assertThat(compile(OURS, "-XDshould-stop.ifError=" + policy))
                .containsExactly("Trade.java:2 cannot find symbol", "Trade.java:2 [BINREC-002]");
    }

    /** Those that hold it say nothing either, though their codecs have nothing to call. */
    @ParameterizedTest
    @ValueSource(strings = {"INIT", "FLOW"})
    void whoHoldsTheTypeWithTheMistake_hasNoErrors(String policy) throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(Map<String, Leg> legs, @Using(LegCodec.class) Leg leg) {}");
        sources.put("Leg", "@BinaryRecord record Leg(Lst<String> names) {}");
        sources.put("Other", "@BinaryRecord record Other(int x) {}");

        assertThat(compile(OURS, "-XDshould-stop.ifError=" + policy))
                .containsExactly("Leg.java:2 cannot find symbol", "Leg.java:2 [BINREC-002]");
    }

    /** What stands for their codecs must not be taken for them. */
    @Test
    void typesThatWaitForEachOthersCodecs_areErrors() throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(@Using(LegCodec.class) Leg leg) {}");
        sources.put("Leg", "@BinaryRecord record Leg(List<@Using(TradeCodec.class) Trade> trades) {}");

        assertThat(compile(OURS)).containsExactly("[BINREC-002]", "[BINREC-002]");
    }

    @Test
    void whatOurCodecsMake_isNotMissing() throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(@Using(LegCodec.class) Leg leg) {}");
        sources.put("Leg", "@BinaryRecord record Leg(int x) {}");

        assertThat(compile(OURS)).isEmpty();
    }

    @Test
    void aProcessorThatIsDeclared_isWaitedFor() throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(Leg leg) {}");
        makeMaker(true);

        assertThat(compile(OURS + File.pathSeparator + maker)).isEmpty();
    }

    @Test
    void aProcessorThatIsNamed_isWaitedFor_alsoIfItIsNotDeclared() throws IOException {
        sources.put("Trade", "@BinaryRecord record Trade(Leg leg) {}");
        makeMaker(false);

        assertThat(compile(
                        OURS + File.pathSeparator + maker,
                        "-processor",
                        BinaryRecordProcessor.class.getName() + ",maker.Maker"))
                .isEmpty();
    }

    private void makeMaker(boolean declared) throws IOException {
        if (declared) {
            Path services = Files.createDirectories(maker.resolve("META-INF/services"));
            Files.writeString(services.resolve(Processor.class.getName()), "maker.Maker\n");
        }
        Path source = Files.writeString(folder.resolve("Maker.java"), MAKER);
        assertThat(javac(List.of(source), "-proc:none", "-d", maker.toString())).isEmpty();
    }

    private List<String> compile(String processorPath, String... options) throws IOException {
        List<Path> files = new ArrayList<>();
        sources.put("Trigger", "@Deprecated class Trigger {}");
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(
                    folder.resolve(source.getKey() + ".java"),
                    "package p; import io.github.binrec.annotations.*; import java.util.*;\n" + source.getValue()));
        }
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-Xlint:all,-processing", "-implicit:none", "-processorpath", processorPath));
        all.addAll(List.of("-classpath", ClassPaths.of(BinaryRecord.class, BinaryCodec.class)));
        all.addAll(
                List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
        return javac(files, all.toArray(String[]::new));
    }

    /**
     * {@return what javac says, as {@code Trade.java:7 text}} It runs by itself: in the tests' process it would find all processors of the
     * tests too.
     */
    private List<String> javac(List<Path> sources, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-Duser.language=en", "-J-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        sources.forEach(source -> command.add(source.toString()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int result = waitFor(process);
        String text = Files.readString(output);
        List<String> said = text.lines()
                .filter(line -> line.contains("error: "))
                .map(line -> line.replaceFirst("^(?:.*?(\\w+\\.java:\\d+): )?error: ", "$1 ")
                        .replaceFirst("(\\[BINREC-\\d+]).*", "$1")
                        .strip())
                .toList();
        assertThat(result).as(text).isEqualTo(said.isEmpty() ? 0 : 1);
        assertThat(said.isEmpty()).as(text).isEqualTo(text.isEmpty());
        return said;
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
