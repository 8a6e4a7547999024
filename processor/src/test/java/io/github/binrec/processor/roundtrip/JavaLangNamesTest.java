package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of the user's that are called like those of java.lang, which they hide in their package. */
class JavaLangNamesTest {
    private static final List<String> NAMES = List.of(
            "String",
            "Override",
            "Integer",
            "Long",
            "RuntimeException",
            "IllegalStateException",
            "StackOverflowError",
            "Object",
            "Math",
            "Enum",
            "Class",
            "SuppressWarnings",
            "Iterable",
            "Boolean",
            "Character",
            "Exception");

    private static final String RECORD = """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.*;
            @BinaryRecord
            public record Holder(
                    int id, List<java.lang.Integer> list, Map<java.lang.String, Side> map, Optional<java.lang.Long> more, String own) {
                public enum Side { BUY, SELL }
                public static Holder some() {
                    return new Holder(1, List.of(2), Map.of("k", Side.SELL), Optional.of(3L), new String((byte) 4));
                }
            }
            """;

    private static List<JavaFileObject> sources() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : NAMES) {
            sources.add(
                    name.equals("String")
                            ? JavaFileObjects.forSourceString("p.String", """
                                    package p;
                                    @io.github.binrec.annotations.BinaryRecord(
                                            framing = io.github.binrec.annotations.Framing.PLAIN)
                                    public record String(byte length) {
                                        @java.lang.Override public java.lang.String toString() { return "own"; }
                                    }
                                    """)
                            : JavaFileObjects.forSourceString("p." + name, "package p; class " + name + " {}"));
        }
        sources.add(JavaFileObjects.forSourceString("p.Holder", RECORD));
        sources.add(JavaFileObjects.forSourceString("p.Shape", """
                package p;
                @io.github.binrec.annotations.BinaryRecord
                public sealed interface Shape {
                    @io.github.binrec.annotations.BinaryRecord
                    record Circle(int radius) implements Shape {}
                    @io.github.binrec.annotations.BinaryRecord
                    record Square(int side) implements Shape {}
                }
                """));
        return sources;
    }

    @Test
    void codecs_meanTheClassesOfJavaLang() throws Exception {
        Compiled compiled = Compiled.sources(sources());
        Object value = compiled.loadClass("p.Holder").getMethod("some").invoke(null);
        BinaryCodec<Object> codec = compiled.codec("p.HolderCodec");
        byte[] bytes = HexFormat.of()
                .parseHex("17" + "1f" + "01000000" + "0102000000" + "01026b01" + "0300000000000000" + "04");
        assertThat(HexFormat.of().formatHex(codec.toBytes(value)))
                .isEqualTo(HexFormat.of().formatHex(bytes));
        assertThat(codec.fromBytes(bytes)).isEqualTo(value);
        assertThat(compiled.generatedSource("p.ShapeCodec")).contains("import java.lang.Override;");
    }

    @Test
    void elsewhere_theyAreNotImported() {
        Compiled compiled = Compiled.source("p.Lone", """
                package p;
                @io.github.binrec.annotations.BinaryRecord
                public record Lone(String name) {}
                """);
        assertThat(compiled.generatedSource("p.LoneCodec")).doesNotContain("import java.lang.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p."})
    void aTypeVariableOfSuchAName_hidesNoClassThatIsInAPackage(String packageName) throws Exception {
        Compiled compiled = Compiled.source(packageName + "Pair", (packageName.isEmpty() ? "" : "package p;") + """
                @io.github.binrec.annotations.BinaryRecord
                public record Pair<String>(String first, java.lang.String second) {
                    public static Pair<Integer> some() {
                        return new Pair<>(1, "x");
                    }
                }
                """);
        Object value =
                compiled.loadClass(packageName + "Pair").getMethod("some").invoke(null);
        @SuppressWarnings("unchecked")
        BinaryCodec<Object> codec = (BinaryCodec<Object>) compiled.loadClass(packageName + "PairCodec")
                .getMethod("of", BinaryCodec.class)
                .invoke(null, Codecs.INT);

        byte[] bytes = codec.toBytes(value);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("07" + "03" + "01000000" + "0278");
        assertThat(codec.fromBytes(bytes)).isEqualTo(value);
    }
}
