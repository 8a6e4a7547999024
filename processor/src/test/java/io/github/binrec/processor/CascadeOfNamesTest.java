package io.github.binrec.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What all javac says of a mistake that leaves no codec which could name the type, to those who name that codec: as javac goes on after an
 * error by itself, and as Error Prone has it go.
 */
class CascadeOfNamesTest {
    /** How far javac goes on after an error. */
    enum Policy {
        /** By itself: declarations are looked at, code is not. */
        INIT,
        /** With Error Prone. */
        FLOW
    }

    static List<String> messages(Policy policy, Processor processor, JavaFileObject... sources) {
        Compilation compilation = javac().withProcessors(processor)
                .withOptions("-Xlint:all,-processing", "-implicit:none", "-XDshould-stop.ifError=" + policy)
                .compile(sources);
        return compilation.diagnostics().stream().map(CascadeOfNamesTest::text).toList();
    }

    /** {@code Shop.java:7 warning: text}, of a text of javac's the first line. */
    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName().replaceFirst(".*/", "") + ":" + diagnostic.getLineNumber() + " ";
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "" : "warning: ";
        String message = diagnostic.getMessage(Locale.ROOT);
        return place
                + kind
                + (message.startsWith("[BINREC")
                        ? message.replaceFirst("].*", "]")
                        : message.lines().findFirst().orElse(""));
    }

    static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString(
                "p." + name,
                "package p; import io.github.binrec.annotations.*; import io.github.binrec.codec.*; import java.util.*;\n"
                        + text);
    }

    /** The error, and what javac says of code, if it goes on so far: the codec takes any value, and reads an Object. */
    private static List<String> withCode(Policy policy, String error, String... code) {
        List<String> all = new ArrayList<>(List.of(error));
        if (policy == Policy.FLOW) {
            all.addAll(List.of(code));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void aPrivateType(Policy policy) {
        JavaFileObject outer = source("Outer", """
                public final class Outer {
                    @BinaryRecord
                    private record Inner(int x) {}
                    private static final Outer_InnerCodec CODEC = Outer_InnerCodec.INSTANCE;
                    static BinaryCodec<Inner> codec() { return Outer_InnerCodec.INSTANCE; }
                    static void write(Inner one) { CODEC.toBytes(one); }
                    static Inner read(byte[] bytes) throws java.io.IOException {
                        return CODEC.fromBytes(bytes);
                    }
                }
                """);

        assertThat(messages(policy, TestProcessors.complete(), outer))
                .isEqualTo(withCode(
                        policy,
                        "Outer.java:4 [BINREC-104]",
                        "Outer.java:6 warning: unchecked conversion",
                        "Outer.java:7 warning: unchecked call to toBytes(T) as a member of the raw type"
                                + " io.github.binrec.codec.BinaryCodec",
                        "Outer.java:9 incompatible types: java.lang.Object cannot be converted to p.Outer.Inner"));
    }

    @ParameterizedTest
    @EnumSource
    void twoTypesWithOneCodec(Policy policy) {
        JavaFileObject underscore = source("Outer_Inner", "@BinaryRecord record Outer_Inner(int x) {}");
        JavaFileObject outer = source("Outer", """
                final class Outer {
                    @BinaryRecord
                    record Inner(int x) {}
                    static final Outer_InnerCodec CODEC = Outer_InnerCodec.INSTANCE;
                    static final BinaryCodec<Inner> ONE = CODEC;
                    static final BinaryCodec<Outer_Inner> OTHER = CODEC;
                }
                """);

        List<String> errors = withCode(
                policy,
                "Outer_Inner.java:2 [BINREC-004]",
                "Outer.java:6 warning: unchecked conversion",
                "Outer.java:7 warning: unchecked conversion");
        errors.add(1, "Outer.java:4 [BINREC-004]");
        assertThat(messages(policy, TestProcessors.complete(), underscore, outer))
                .isEqualTo(errors);
    }

    @ParameterizedTest
    @EnumSource
    void aBoundThatTheCodecCannotSee(Policy policy) {
        JavaFileObject outer = source("Outer", """
                public final class Outer {
                    private interface Priced {}
                    private static final class Leg implements Priced {}
                    @BinaryRecord
                    record Trade<P extends Priced>(P price) {}
                    static Outer_TradeCodec<Leg> codec(BinaryCodec<Leg> legs) { return Outer_TradeCodec.of(legs); }
                }
                """);

        assertThat(messages(policy, TestProcessors.complete(), outer)).isEqualTo(List.of("Outer.java:6 [BINREC-209]"));
    }

    @ParameterizedTest
    @EnumSource
    void aVariableThatHidesWhatTheCodecNames(Policy policy) {
        JavaFileObject box = source("Box", """
                @BinaryRecord
                public record Box<Generated, java>(Generated content, java other) {
                    static final BoxCodec<String, Integer> CODEC = BoxCodec.of(Codecs.STRING, Codecs.INT);
                }
                """);

        assertThat(messages(policy, TestProcessors.complete(), box))
                .isEqualTo(List.of("Box.java:3 [BINREC-132]", "Box.java:3 [BINREC-132]"));
    }

    @ParameterizedTest
    @EnumSource
    void aGenericInnerClass(Policy policy) {
        JavaFileObject outer = source("Outer", """
                class Outer<A> {
                    @BinaryRecord
                    class Inner<B> { B value; }
                    static final Outer_InnerCodec<String> CODEC = Outer_InnerCodec.of(Codecs.STRING);
                }
                """);

        assertThat(messages(policy, TestProcessors.complete(), outer)).isEqualTo(List.of("Outer.java:4 [BINREC-120]"));
    }

    /** The class is the user's own, and has what it has. */
    @ParameterizedTest
    @EnumSource
    void aClassOfThatName(Policy policy) {
        JavaFileObject trade = source("Trade", "@BinaryRecord record Trade(int x) {}");
        JavaFileObject codec = source("TradeCodec", "final class TradeCodec {}");
        JavaFileObject user = source("User", """
                class User { static final TradeCodec CODEC = TradeCodec.INSTANCE; }
                """);

        assertThat(messages(policy, TestProcessors.complete(), trade, codec, user))
                .isEqualTo(withCode(policy, "Trade.java:2 [BINREC-004]", "User.java:2 cannot find symbol"));
    }
}
