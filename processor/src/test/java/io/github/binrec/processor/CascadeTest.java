package io.github.binrec.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a compilation with one mistake the reader sees the one error, wherever the codec of the type with the mistake is named. */
class CascadeTest {
    /** How javac goes on after an error by itself, and how far Error Prone has it go. */
    private static final String[] POLICIES = {"-XDshould-stop.ifError=INIT", "-XDshould-stop.ifError=FLOW"};

    /** Uses codecs in every way: in signatures, in code, by import from another package, with a codec of its own. */
    private static final JavaFileObject SHOP = JavaFileObjects.forSourceString("shop.Shop", """
            package shop;
            import cases.BadCodec;
            import cases.UserCodec;
            import cases.Outer_PairCodec;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.codec.Codecs;
            public final class Shop {
                static final BadCodec<String> BAD = BadCodec.of(Codecs.STRING);
                final BinaryCodec<cases.User> user = UserCodec.INSTANCE;
                Outer_PairCodec<Integer, String> pairs() {
                    return Outer_PairCodec.of(Codecs.INT, Codecs.STRING);
                }
            }
            """);

    private static final JavaFileObject USERS = JavaFileObjects.forSourceString("cases.User", """
            package cases;
            import io.github.binrec.annotations.BinaryRecord;
            import java.util.List;
            @BinaryRecord
            public record User(Bad<String> bad, List<Outer.Pair<Bad<Integer>, String>> pairs) {}
            """);

    private static final JavaFileObject OUTER = JavaFileObjects.forSourceString("cases.Outer", """
            package cases;
            import io.github.binrec.annotations.BinaryRecord;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;
            public final class Outer<T> {
                @BinaryRecord
                public record Pair<A, B extends Comparable<? super B>>(Bad<A> first, Map<B, Bad<B>> second, @Nullable Pair<B, B> next) {}
            }
            """);

    private static JavaFileObject bad(String declaration) {
        return JavaFileObjects.forSourceString("cases.Bad", """
                package cases;
                import io.github.binrec.annotations.BinaryRecord;
                import java.util.List;
                @BinaryRecord
                """ + declaration);
    }

    private static List<String> compile(String policy, JavaFileObject... sources) {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .withOptions("-Xlint:all", "-Werror", policy)
                .compile(sources);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static void assertAlone(String declaration, String error) {
        for (String policy : POLICIES) {
            assertThat(compile(policy, bad(declaration), OUTER, USERS, SHOP))
                    .as(policy)
                    .hasSize(1)
                    .allSatisfy(message -> assertThat(message).startsWith(error));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public record Bad<T>(T[] all) {}",
                "public record Bad<T extends Object>(List<Comparable<T>> all) {}",
                "public record Bad<Object>(java.util.Date all) {}",
                "public interface Bad<String> {}",
                "public final class Bad<T> { private final T t = null; }"
            })
    void aMistakeInAGenericType_isTheOnlyError(String declaration) {
        assertAlone(declaration, "[BINREC-");
    }

    @Test
    void aMistakeInASealedType_isTheOnlyError() {
        assertAlone("""
                public sealed interface Bad<T> {
                    @BinaryRecord record Many<V>(List<V> all) implements Bad<List<V>> {}
                }
                """, "[BINREC-130] Bad:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public long a() { return a; }",
                "int a() { return a; }",
                "public static int a() { return 0; }",
                "public <X> int a() { return a; }",
                "public int a() throws java.io.IOException { return a; }"
            })
    void anAccessorThatJavaRefuses_isTheOnlyError(String accessor) {
        assertAlone("public record Bad<T>(int a) { " + accessor + " }", "invalid accessor method in record cases.Bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"})
    void aNameThatNoComponentMayHave_isTheOnlyError(String name) {
        assertAlone("public record Bad<T>(T first, int " + name + ") {}", "illegal record component name " + name);
    }

    @Test
    void aNameThatNoComponentMayHave_isTheOnlyErrorOfARecordWithoutAnnotationToo() {
        JavaFileObject plain =
                JavaFileObjects.forSourceString("cases.Plain", "package cases; record Plain(int a, int wait) {}");

        assertThat(compile(POLICIES[1], bad("public record Bad(int x) {}"), plain))
                .containsExactly("illegal record component name wait");
    }

    @Test
    void aMistakeInATypeThatIsNotGeneric_isTheOnlyError() {
        for (String policy : POLICIES) {
            List<String> messages = compile(
                    policy, bad("public record Bad(Object any) {}"), JavaFileObjects.forSourceString("shop.Shop", """
                            package shop;
                            import cases.BadCodec;
                            public final class Shop {
                                static final BadCodec BAD = BadCodec.INSTANCE;
                                BadCodec codec() { return BAD; }
                            }
                            """));

            assertThat(messages).hasSize(1);
            assertThat(messages.get(0)).startsWith("[BINREC-201] Bad.any: Object is not supported.");
        }
    }

    /** No codec of the component's type could be composed of one of the argument's. */
    @ParameterizedTest
    @ValueSource(strings = {"Key<Leg>", "java.util.List<Key<java.util.List<String>>>", "Both<String, Key<Leg>>"})
    void anArgumentBeyondItsBound_isTheOnlyError(String type) {
        for (String policy : POLICIES) {
            List<String> messages = compile(
                    policy,
                    bad("public record Bad(" + type + " key, Key<@io.github.binrec.annotations.Varint Long> right) {}"),
                    JavaFileObjects.forSourceString("cases.Key", """
                            package cases;
                            import io.github.binrec.annotations.BinaryRecord;
                            @BinaryRecord
                            public record Key<T extends Comparable<T>>(T value) {}
                            """),
                    JavaFileObjects.forSourceString("cases.Both", """
                            package cases;
                            import io.github.binrec.annotations.BinaryRecord;
                            @BinaryRecord
                            public record Both<A, B>(A first, B second) {}
                            """),
                    JavaFileObjects.forSourceString("cases.Leg", """
                            package cases;
                            import io.github.binrec.annotations.BinaryRecord;
                            @BinaryRecord
                            public record Leg(int price) {}
                            """),
                    JavaFileObjects.forSourceString("shop.Shop", """
                            package shop;
                            public final class Shop {
                                final cases.BadCodec codec = cases.BadCodec.INSTANCE;
                            }
                            """));

            assertThat(messages)
                    .as(policy)
                    .hasSize(1)
                    .allSatisfy(message -> assertThat(message).contains("not within bounds of type-variable T"));
        }
    }

    @Test
    void aFailureOfTheGenerator_isTheOnlyError() {
        List<String> done = new ArrayList<>();
        Compilation compilation = javac().withProcessors(TestProcessors.failingFor("Bad", done))
                .compile(bad("public record Bad(int x) {}"), JavaFileObjects.forSourceString("shop.Shop", """
                                package shop;
                                class Shop { cases.BadCodec codec; }
                                """));

        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT)).startsWith("[BINREC-001] Bad: Binrec failed");
    }

    @Test
    void whatStandsForTheCodec_hasNoWarningsOfItsOwn() {
        String declaration = """
                @Deprecated
                @SuppressWarnings("rawtypes")
                public record Bad<T extends Comparable>(T[] all) {}
                """;
        assertThat(compile(POLICIES[1], bad(declaration)))
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).startsWith("[BINREC-221] Bad.all: "));
    }

    @Test
    void whatStandsForTheCodec_isAClassThatSaysWhatIsWrong(@TempDir Path output) {
        String source = "package p; @io.github.binrec.annotations.BinaryRecord public record Bad<T>(T[] all) {}";
        String text = io.github.binrec.processor.testing.Compilation.compile(
                        output, Map.of("p.Bad", source), List.of(TestProcessors.complete()))
                .generated("p.BadCodec");

        assertThat(text.lines())
                .contains(
                        "public final class BadCodec<T> extends RecordCodec<Bad<T>> {",
                        "    public static <T> BadCodec<T> of(BinaryCodec<T> codec1) {",
                        "        throw new UnsupportedOperationException(\"Bad has errors, so that its codec was not written\");");
    }
}
