package io.github.binrec.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.testing.ClassPaths;
import io.github.binrec.processor.testing.Gradle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Gradle makes again what depends on a change, and leaves all else as it is. */
class GradleTest {
    /** The time that all outputs get before a build; what has another one afterwards was written. */
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private static final String DECLARATION = "META-INF/gradle/incremental.annotation.processors";

    private static final String MONEY_CODEC = """
            @CodecFor(Money.class)
            final class MoneyCodec implements io.github.binrec.codec.BinaryCodec<Money> {
                @Override public void write(io.github.binrec.stream.ByteStream out, Money value) throws java.io.IOException {
                    %s;
                }
                @Override public Money read(io.github.binrec.stream.ByteStream in) throws java.io.IOException {
                    return %s;
                }
                @Override public long sizeOf(Money value) { return %s; }
            }
            """;

    @TempDir
    static Path home;

    private static Gradle gradle;

    @TempDir
    Path project;

    private String output;

    @BeforeAll
    static void unpack() throws IOException {
        assumeTrue(
                Runtime.version().feature() <= 25,
                "Gradle's scripts are in Groovy, and the one that we have reads no class files of a JDK after 25");
        gradle = new Gradle(home);
    }

    @BeforeEach
    void sources() throws IOException {
        write("Leg", "@BinaryRecord public record Leg(long price) {}");
        write("Trade", "@BinaryRecord public record Trade(long id, List<Leg> legs) {}");
        write("Desk", "class Desk { byte[] bytes(Trade trade) { return TradeCodec.INSTANCE.toBytes(trade); } }");
        write("User", "@BinaryRecord public record User(String name) {}");
        write("Note", "@BinaryRecord public record Note(String text) {}");
    }

    @Test
    void whatDependsOnAChange_isMadeAgain_andNothingElse() throws Exception {
        useProcessor(Path.of(ClassPaths.of(BinaryRecordProcessor.class)));

        assertThat(build())
                .containsExactlyInAnyOrder(
                        "Leg.class",
                        "LegCodec.java",
                        "LegCodec.class",
                        "Trade.class",
                        "TradeCodec.java",
                        "TradeCodec.class",
                        "Desk.class",
                        "User.class",
                        "UserCodec.java",
                        "UserCodec.class",
                        "Note.class",
                        "NoteCodec.java",
                        "NoteCodec.class");
        assertThat(output).contains("BUILD SUCCESSFUL").doesNotContain("not incremental");

        assertThat(build()).isEmpty();
        assertThat(output).contains("Task :compileJava UP-TO-DATE");

        write("Leg", "@BinaryRecord public record Leg(long price, int quantity) {}");
        assertThat(build())
                .containsExactlyInAnyOrder(
                        "Leg.class",
                        "LegCodec.java",
                        "LegCodec.class",
                        "Trade.class",
                        "TradeCodec.java",
                        "TradeCodec.class",
                        "Desk.class");
        assertThat(output).contains("BUILD SUCCESSFUL", "Incremental compilation of ");

        Files.delete(source("Note"));
        assertThat(build()).isEmpty();
        assertThat(output).contains("BUILD SUCCESSFUL");
        assertThat(outputs().map(GradleTest::name))
                .contains("User.class", "UserCodec.java", "UserCodec.class")
                .doesNotContain("Note.class", "NoteCodec.java", "NoteCodec.class");
    }

    /** The same without the declaration, so that it is seen to be what does it. */
    @Test
    void withoutTheDeclaration_allIsMadeAgain() throws Exception {
        useProcessor(withoutDeclaration());
        Set<String> all = build();
        assertThat(output).contains("BUILD SUCCESSFUL");

        write("Note", "@BinaryRecord public record Note(String text, int page) {}");

        assertThat(build())
                .isEqualTo(all)
                .contains("LegCodec.java", "TradeCodec.class", "User.class", "UserCodec.java");
        assertThat(output)
                .contains(
                        "BUILD SUCCESSFUL",
                        "Full recompilation is required because " + BinaryRecordProcessor.class.getName()
                                + " is not incremental");
    }

    /**
     * A type knows nothing of the codec for what it holds, its own codec does: that is made again, and the type is given to the compiler as a
     * class. What its class file keeps from the compiler is not left out.
     */
    @Test
    void typesWithAChangedCodec_areReadFromTheirClassFiles() throws Exception {
        useProcessor(Path.of(ClassPaths.of(BinaryRecordProcessor.class)));
        write(
                "Nullable",
                "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}");
        write("Money", "public record Money(long cents) {}");
        write("MoneyCodec", MONEY_CODEC.formatted("out.writeLong(value.cents())", "new Money(in.readLong())", "8"));
        write("Price", "@BinaryRecord public record Price(Money money, @Varint int scale) {}");
        assertThat(build()).contains("MoneyCodec.class", "PriceCodec.class");
        Path codec = project.resolve("build/generated/sources/annotationProcessor/java/main/shop/PriceCodec.java");
        String before = Files.readString(codec);

        write("MoneyCodec", MONEY_CODEC.formatted("out.writeInt((int) value.cents())", "new Money(in.readInt())", "4"));
        assertThat(build()).containsExactlyInAnyOrder("MoneyCodec.class", "PriceCodec.java", "PriceCodec.class");
        assertThat(codec).hasContent(before);

        write("Offer", "@BinaryRecord public record Offer(@Nullable Money money) {}");
        assertThat(build()).contains("OfferCodec.class");
        write("MoneyCodec", MONEY_CODEC.formatted("out.writeLong(value.cents())", "new Money(in.readLong())", "8"));
        Set<String> written = build();
        if (Runtime.version().feature() >= 22) {
            assertThat(written).contains("PriceCodec.class", "OfferCodec.class");
        } else {
            assertThat(output)
                    .contains("error: [BINREC-127] Offer: @Nullable is at its type")
                    .contains("1 error");
        }
    }

    private Path withoutDeclaration() throws IOException {
        Path from = Path.of(ClassPaths.of(BinaryRecordProcessor.class));
        Path to = home.resolve("processor");
        for (Path file : files(from).toList()) {
            if (!file.endsWith(DECLARATION)) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private void useProcessor(Path processor) throws IOException {
        Files.writeString(project.resolve("settings.gradle"), "rootProject.name = 'shop'\n");
        Files.writeString(project.resolve("build.gradle"), """
                plugins { id 'java' }
                dependencies {
                    implementation files(%s)
                    annotationProcessor files('%s', %s)
                }
                tasks.named('compileJava') {
                    options.release = 17
                    options.compilerArgs += ['-Xlint:all', '-Werror']
                }
                """.formatted(
                        quoted(ClassPaths.of(BinaryRecord.class, BinaryCodec.class)),
                        processor,
                        quoted(ClassPaths.of(BinaryRecord.class, JavaFile.class, ClassReader.class))));
    }

    private static String quoted(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> "'" + entry + "'")
                .collect(Collectors.joining(", "));
    }

    private void write(String type, String source) throws IOException {
        Files.createDirectories(source(type).getParent());
        Files.writeString(
                source(type),
                "package shop; import io.github.binrec.annotations.*; import java.util.*;\n" + source + "\n");
    }

    private Path source(String type) {
        return project.resolve("src/main/java/shop").resolve(type + ".java");
    }

    /** Builds, and returns the names of the generated sources and the class files that were written. */
    private Set<String> build() throws IOException, InterruptedException {
        for (Path file : outputs().toList()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        output = gradle.build(project, "compileJava");
        Set<String> written = new TreeSet<>();
        for (Path file : outputs().toList()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                written.add(name(file));
            }
        }
        return written;
    }

    private Stream<Path> outputs() throws IOException {
        return Stream.concat(files(project.resolve("build/classes")), files(project.resolve("build/generated")));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }
}
