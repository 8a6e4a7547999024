package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler makes of the cases of {@link RoundTripTest} what javac makes of them. */
class EcjTest {
    private static final Path CASES = Path.of("src/test/resources/roundtrip/cases");

    @TempDir
    static Path folder;

    private static Ecj ecj;
    private static URLClassLoader loader;
    private static List<Case<?>> cases;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.list(CASES)) {
            ecj = Ecj.compile(folder, files.sorted().toList());
        }
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, EcjTest.class.getClassLoader());
        cases = new ArrayList<>();
        for (String file : ecj.files("Cases.class")) {
            String name = file.replace(".class", "").replace('/', '.');
            cases.addAll(((Cases) loader.loadClass(name).getConstructor().newInstance()).cases());
        }
        assertThat(cases).as("%s", ecj.complaints()).hasSizeGreaterThan(40);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void nothingGenerated_isComplainedAbout() {
        assertThat(ecj.complaints()).isEmpty();
    }

    @Test
    void theCodecs_areTheOnesThatJavacGets() throws IOException {
        Compiled javac = Compiled.folder("roundtrip/cases");
        List<String> sources = ecj.files("Codec.java");

        assertThat(sources).hasSizeGreaterThan(40);
        for (String source : sources) {
            String name = source.replace(".java", "").replace('/', '.');
            assertThat(Files.readString(folder.resolve(source))).as(name).isEqualTo(javac.generatedSource(name));
        }
    }

    @TestFactory
    Stream<DynamicTest> value_hasExactlyTheseBytes_andIsReadBack() {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> assertRoundTrip(each)));
    }

    private static <T> void assertRoundTrip(Case<T> each) throws IOException {
        HexFormat hex = HexFormat.ofDelimiter(" ");
        assertThat(hex.formatHex(each.codec().toBytes(each.value()))).isEqualTo(hex.formatHex(each.bytes()));
        assertThat(each.codec().sizeOf(each.value())).isEqualTo(each.bytes().length);
        assertThat(Values.comparable(each.codec().fromBytes(each.bytes()))).isEqualTo(Values.comparable(each.value()));
    }

    @Test
    void anOrderThatItMakesItself_isInDoubt(@TempDir Path other) throws IOException {
        assertThat(complaints(other, "Shapes", """
                class Shapes {
                    @BinaryRecord sealed interface Sorted {}
                    @BinaryRecord record Zero() implements Sorted {}
                    @BinaryRecord record Line() implements Sorted {}
                    @BinaryRecord sealed interface Deep {}
                    @BinaryRecord record Dot() implements Deep {}
                    sealed interface Round extends Deep {}
                    @BinaryRecord record Circle() implements Round {}
                }
                """))
                .containsExactlyInAnyOrder(
                        "Shapes.java:3 [BINREC-110] Shapes.Sorted: the order of its variants makes their tags, and it is Line, Zero where "
                                + "they are permitted but Zero, Line where they are declared. "
                                + "Give each a @Tag, or write a permits clause in the order of declaration.",
                        "Shapes.java:6 [BINREC-110] Shapes.Deep: the order of its variants makes their tags, and it is Round, Dot where "
                                + "they are permitted but Dot, Round where they are declared. "
                                + "Give each a @Tag, or write a permits clause in the order of declaration.");
    }

    /** For what is in a record this compiler knows neither file nor line. */
    @Test
    void aWrongComponent_isRefused_onItsLineIfItIsInAClass(@TempDir Path other) throws IOException {
        assertThat(complaints(other, "Trade", """
                @BinaryRecord
                class Trade {
                    long id;
                    Object payload;
                    @BinaryRecord record Leg(@Varint String symbol) {}
                }
                """))
                .satisfiesExactlyInAnyOrder(
                        payload -> assertThat(payload).startsWith("Trade.java:5 [BINREC-201] Trade.payload: "),
                        symbol -> assertThat(symbol).startsWith("?:0 [BINREC-301] Trade.Leg.symbol: "));
    }

    /** This compiler says that a type is missing in the package of whoever names it. */
    @Test
    void aMissingType_isCalledAsItIsWritten(@TempDir Path other) throws IOException {
        assertThat(complaints(other, "Trade", "@BinaryRecord class Trade { Strng symbol; }", "shop"))
                .contains(
                        "Trade.java:3 [BINREC-002] Trade.symbol: there is no type Strng. Did you mean String? Otherwise, if an"
                                + " annotation processor makes the type, check that it runs and succeeds.");
    }

    private static List<String> complaints(Path folder, String name, String body, String packageName)
            throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, "package " + packageName + ";\nimport io.github.binrec.annotations.*;\n" + body);
        return Ecj.compile(folder, List.of(source)).complaints();
    }

    private static List<String> complaints(Path folder, String name, String body) throws IOException {
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, "import io.github.binrec.annotations.*;\n" + body);
        return Ecj.compile(folder, List.of(source)).complaints();
    }
}
