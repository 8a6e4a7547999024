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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     *   <li>{@code BooleanParameter} wants a comment at each {@code true}: there is one method that takes it.
     *   <li>{@code PreferredInterfaceType} wants a narrower type for a variable than the component's declared one.
     * </ul>
     */
    private static final List<String> DOES_NOT_APPLY =
            List.of("IdentifierName", "Varifier", "BooleanParameter", "PreferredInterfaceType");

    @TempDir
    Path folder;

    @Test
    void generatedCode_givesNoWarning() throws Exception {
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> warnings = javac(generated)
                .lines()
                .filter(line -> line.contains(": warning: ") || line.contains(": error: "))
                .toList();

        assertThat(warnings)
                .as("what it says of the user's code")
                .anyMatch(line -> line.contains("[ArrayRecordComponent]"));
        assertThat(names(generated)).hasSizeGreaterThan(20).contains("GridsCodec.java", "TradeCodec.java");
        assertThat(warnings).filteredOn(line -> line.contains("Codec.java:")).isEmpty();
    }

    /** {@return what javac says} */
    private String javac(Path generated) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        EXPORTED.forEach(name -> command.add("-J--add-exports=" + JAVAC + name + "=ALL-UNNAMED"));
        List.of("code", "comp").forEach(name -> command.add("-J--add-opens=" + JAVAC + name + "=ALL-UNNAMED"));
        command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-Xmaxwarns", "10000"));
        command.addAll(List.of("-cp", ClassPaths.of(BinaryRecord.class, BinaryCodec.class)));
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
                        .collect(Collectors.joining()));
        command.addAll(List.of("-d", folder.toString(), "-s", generated.toString()));
        for (String module : List.of("user", "shop")) {
            files(SOURCES.resolve(module))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .forEach(file -> command.add(file.toString()));
        }
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
