package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.BinaryRecordProcessor;
import io.github.binrec.processor.testing.ClassPaths;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/**
 * Kotlin's classes, compiled as kapt does it: stubs in Java of them, the processor over these, Kotlin's compiler again, and
 * javac for the codecs. Kotlin's compiler runs in a process of its own; the build puts it into {@code target/kotlin}.
 */
class KaptTest {
    private static final Path SOURCES = Path.of("src/test/resources/roundtrip/kotlin");
    private static final Path KOTLIN = Path.of("target/kotlin");
    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    @TempDir
    Path folder;

    @Test
    void dataClasses_haveCodecs() throws Exception {
        assertThat(kotlinc(kapt())).doesNotContain("error:");
        assertThat(names(folder.resolve("sources")))
                .containsExactly("AccountCodec.java", "GridCodec.java", "LegCodec.java", "TradeCodec.java");

        assertThat(kotlinc(folder.resolve("sources").toString())).doesNotContain("error:");
        javac();

        assertThat(run())
                .containsExactly(
                        "2daf05010000000000000004414201010a0305000000000000000101026101000000000000000000000000000000"
                                + " Trade(id=1, symbol=AB, side=SELL, legs=[Leg(price=5, quantity=-1)], note=null,"
                                + " open=true, isHot=false, counts={a=1}, rank=null, at=1970-01-01T00:00:00Z)",
                        "16df03020000000000000005ac200000026e0003000000"
                                + " Trade(id=2, symbol=€, side=BUY, legs=[], note=n,"
                                + " open=false, isHot=true, counts={}, rank=3, at=null)",
                        "1807010262010102010a030500000000000000010007000000"
                                + " Grid(rows=[[Leg(price=5, quantity=-1)], []], byName={b=[SELL]}, level=7)",
                        "0703026f02000000 o 2");
    }

    /** The options of the run that makes stubs and codecs. */
    private String[] kapt() throws IOException {
        List<String> options = new ArrayList<>();
        for (String output : List.of("sources", "classes", "stubs")) {
            options.add(KAPT + output + "=" + Files.createDirectories(folder.resolve(output)));
        }
        options.add(KAPT + "aptMode=stubsAndApt");
        options.add(KAPT + "processors=" + BinaryRecordProcessor.class.getName());
        for (Class<?> type :
                List.of(BinaryRecordProcessor.class, BinaryRecord.class, JavaFile.class, ClassReader.class)) {
            options.add(KAPT + "apclasspath=" + ClassPaths.of(type));
        }
        return new String[] {
            "-Xplugin=" + KOTLIN.resolve("kotlin-annotation-processing-embeddable.jar"), "-P", String.join(",", options)
        };
    }

    /** Runs Kotlin's compiler over the sources, and returns what it says. */
    private String kotlinc(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                KOTLIN.resolve("*").toString(),
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"));
        command.addAll(List.of(
                "-no-stdlib", "-no-reflect", "-jvm-target", "17", "-Xannotation-default-target=param-property"));
        command.addAll(List.of("-cp", classPath(), "-d", folder.resolve("out").toString()));
        command.addAll(List.of(arguments));
        command.add(SOURCES.toString());
        Path output = folder.resolve("output.txt");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return Files.readString(output);
    }

    private void javac() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-classfile", "-Werror"));
        arguments.addAll(List.of("-cp", folder.resolve("out") + File.pathSeparator + classPath()));
        arguments.addAll(List.of("-d", folder.resolve("out").toString()));
        for (String name : names(folder.resolve("sources"))) {
            arguments.add(folder.resolve("sources/shop").resolve(name).toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    private List<Object> run() throws Exception {
        URL[] urls = {
            folder.resolve("out").toUri().toURL(),
            KOTLIN.resolve("kotlin-stdlib.jar").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(urls, KaptTest.class.getClassLoader())) {
            Callable<?> program = (Callable<?>)
                    loader.loadClass("shop.Program").getConstructor().newInstance();
            return List.copyOf((List<?>) program.call());
        }
    }

    private static String classPath() {
        return Stream.of(
                        KOTLIN.resolve("kotlin-stdlib.jar").toString(),
                        KOTLIN.resolve("annotations.jar").toString(),
                        ClassPaths.of(BinaryRecord.class),
                        ClassPaths.of(BinaryCodec.class))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
