package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/**
 * Error Prone with every check that it has, and NullAway, have nothing to say of generated code. They run in a javac of its own,
 * which needs options for that; the build puts them into {@code target/errorprone}.
 */
class ErrorProneTest {
    private static final Path SOURCES = Path.of("src/test/resources/roundtrip");
    private static final String JAVAC = "jdk.compiler/com.sun.tools.javac.";
    private static final List<String> EXPORTED =
            List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

    /**
     * Checks that ask for what generated code is not to have. All are off unless asked for.
     *
     * <ul>
     *   <li>{@code IdentifierName} wants no underscore in a class's name: a codec is named after all types around its own, {@code
     *       Outer_InnerCodec}.
     *   <li>{@code Varifier} wants {@code var}: types are written out, for whoever reads the code.
     *   <li>{@code BooleanParameter} wants a comment at each {@code true}: in a codec there are few, and always the same.
     *   <li>{@code PreferredInterfaceType} wants a narrower type for a variable than the component's declared one.
     * </ul>
     */
    private static final List<String> DOES_NOT_APPLY =
            List.of("IdentifierName", "Varifier", "BooleanParameter", "PreferredInterfaceType");

    /**
     * {@code NonApiType} wants interfaces in the signatures of methods, private ones too. What a codec passes around is an interface wherever
     * Java allows it; but where the user's component has a class as a type argument, the methods for it must name that class, since
     * a {@code List<List<String>>} is no {@code List<ArrayList<String>>}.
     */
    private static final Pattern CLASS_AS_ARGUMENT =
            Pattern.compile("[<,] ?(ArrayList|LinkedHashMap|HashMap|TreeSet)<");

    /** What calls for care: nullable keys of hash tables, classes in place of interfaces, components that are called as codecs call things. */
    private static final String DELICATE = """
            package user;
            import io.github.binrec.annotations.*;
            import java.util.*;
            import java.util.concurrent.ConcurrentHashMap;
            import org.jspecify.annotations.Nullable;
            @BinaryRecord
            @Reserved(id = 1, type = "Map<@Nullable String, @Nullable user.Delicate.Leg>")
            public record Delicate(
                    @FieldId(2) Map<@Nullable Leg, @Nullable String> byLeg, @FieldId(3) Set<@Nullable Leg> legs,
                    @FieldId(4) HashMap<@Nullable Leg, Integer> table, @FieldId(5) ArrayList<String> names,
                    @FieldId(6) LinkedList<@Nullable String> links, @FieldId(7) TreeMap<String, Leg> sorted,
                    @FieldId(8) @Nullable TreeSet<String> tree, @FieldId(9) HashSet<Leg> set,
                    @FieldId(10) ConcurrentHashMap<String, Leg> shared, @FieldId(11) ArrayDeque<Leg> ring,
                    @FieldId(12) Optional<ArrayList<Leg>> maybe, @FieldId(13) List<Point> points) {
                @BinaryRecord public record Leg(int quantity) {}
                @BinaryRecord(framing = Framing.PLAIN) public record Point(int x, @Nullable String label, boolean flag) {}
                @BinaryRecord public record Named(
                        List<Leg> user, List<Leg> in, List<Leg> out, List<Leg> value, List<Leg> stream, List<List<Leg>> java,
                        List<Leg> io, List<Leg> bytes, List<Leg> present, Map<String, List<Leg>> codec, List<Leg> URL) {}
                @BinaryRecord public record Classes(
                        List<ArrayList<String>> lists, Map<String, HashMap<String, Leg>> tables,
                        List<List<LinkedHashMap<String, Leg>>> deep, List<Optional<TreeSet<String>>> trees) {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void generatedCode_givesNoWarning() throws Exception {
        List<Warning> warnings = compile("", sources());

        assertThat(warnings)
                .as("what it says of the user's code")
                .anyMatch(warning -> warning.isOf("ArrayRecordComponent"));
        assertThat(names(generated()))
                .hasSizeGreaterThan(20)
                .contains("GridsCodec.java", "TradeCodec.java", "DelicateCodec.java");
        assertThat(warnings)
                .filteredOn(Warning::isOfCodec)
                .filteredOn(warning -> !warning.isOf("NonApiType"))
                .isEmpty();
        assertThat(warnings)
                .filteredOn(Warning::isOfCodec)
                .filteredOn(warning -> warning.isOf("NonApiType"))
                .as("methods for components whose type arguments are classes")
                .isNotEmpty()
                .allMatch(warning -> CLASS_AS_ARGUMENT.matcher(warning.source()).find());
    }

    /** Our own {@code @Generated} is one for Error Prone, so that this option spares users what is left. */
    @Test
    void optionForGeneratedCode_leavesNothing() throws Exception {
        List<Warning> warnings = compile(" -XepDisableWarningsInGeneratedCode", List.of());

        assertThat(names(generated())).contains("DelicateCodec.java", "Delicate_ClassesCodec.java");
        assertThat(warnings).as("what it says of the user's code").isNotEmpty();
        assertThat(warnings).filteredOn(Warning::isOfCodec).isEmpty();
    }

    /** A line of javac's output, and the line of the source that it is about. */
    private record Warning(String text, String source) {
        static Warning of(String text) {
            Matcher matcher =
                    Pattern.compile("(.+?):(\\d+): (?:warning|error): .*").matcher(text);
            assertThat(matcher.matches()).as(text).isTrue();
            List<String> lines = output(Path.of(matcher.group(1))).lines().toList();
            return new Warning(text, lines.get(Integer.parseInt(matcher.group(2)) - 1));
        }

        boolean isOf(String check) {
            return text.contains("[" + check + "]");
        }

        boolean isOfCodec() {
            return text.contains("Codec.java:");
        }
    }

    private List<Warning> compile(String options, List<Path> sources) throws IOException, InterruptedException {
        return javac(options, sources)
                .lines()
                .filter(line -> line.contains(": warning: ") || line.contains(": error: "))
                .map(Warning::of)
                .toList();
    }

    private Path generated() throws IOException {
        return Files.createDirectories(folder.resolve("generated"));
    }

    private static List<Path> sources() throws IOException {
        return Stream.concat(files(SOURCES.resolve("user")), files(SOURCES.resolve("shop")))
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
    }

    /** {@return what javac says} */
    private String javac(String options, List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        EXPORTED.forEach(name -> command.add("-J--add-exports=" + JAVAC + name + "=ALL-UNNAMED"));
        List.of("code", "comp").forEach(name -> command.add("-J--add-opens=" + JAVAC + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xmaxwarns", "10000"));
        command.addAll(List.of("-cp", ClassPaths.of(BinaryRecord.class, BinaryCodec.class, Nullable.class)));
        command.addAll(List.of(
                "-processorpath",
                jars()
                        + File.pathSeparator
                        + ClassPaths.of(
                                BinaryRecordProcessor.class, BinaryRecord.class, JavaFile.class, ClassReader.class)));
        command.add("-Xplugin:ErrorProne -XepAllDisabledChecksAsWarnings -Xep:NullAway:WARN"
                + " -XepOpt:NullAway:AnnotatedPackages=user,shop"
                + DOES_NOT_APPLY.stream()
                        .map(check -> " -Xep:" + check + ":OFF")
                        .collect(Collectors.joining())
                + options);
        command.addAll(List.of("-d", folder.toString(), "-s", generated().toString()));
        command.add(Files.writeString(folder.resolve("Delicate.java"), DELICATE).toString());
        sources.forEach(file -> command.add(file.toString()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> output(output)).isZero();
        return output(output);
    }

    private static String output(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String jars() throws IOException {
        return files(Path.of("target/errorprone")).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> names(Path folder) throws IOException {
        return files(folder).map(file -> file.getFileName().toString()).toList();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
