package io.github.binrec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class BinaryRecordProcessorTest {
    private static final JavaFileObject TRADE = JavaFileObjects.forSourceString("p.Trade", """
            package p;
            import io.github.binrec.annotations.*;
            import java.util.List;
            @BinaryRecord
            @Reserved(id = 3, type = "int")
            @Reserved(id = 4, type = "boolean")
            public record Trade(@Varint @Unsigned long id, @Utf8 String symbol, @Default("BUY") Side side,
                    @FieldId(6) List<Shape> shapes) {
                enum Side { @Tag(1) BUY, @Tag(2) SELL }

                @BinaryRecord
                sealed interface Shape {}

                @BinaryRecord(framing = Framing.PLAIN)
                @Tag(5)
                record Circle(double radius) implements Shape {}
            }
            """);

    @Test
    void onSuccess_nothingIsPrinted_andEveryAnnotationIsClaimed() {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .withOptions("-Xlint:all", "-Werror")
                .compile(TRADE);

        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void aClassThatJavacRefuses_isNoMistakeOfOurs() {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .compile(JavaFileObjects.forSourceString("p.Settings", """
                        package p;
                        import io.github.binrec.annotations.*;
                        @BinaryRecord
                        class Settings extends Settings.Dated {
                            private boolean loud;
                            boolean isLoud() { return loud; }
                            void setLoud(boolean value) { loud = value; }
                            static class Dated {}
                        }
                        """));

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("cyclic inheritance");
        assertThat(compilation.diagnostics().toString()).doesNotContain("BINREC-001");
    }

    @Test
    void aCodecOfWhatIsDeprecated_compilesWithoutWarnings() {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .withOptions("-Xlint:all", "-Werror")
                .compile(
                        JavaFileObjects.forSourceString("p.Old", """
                                package p;
                                import io.github.binrec.annotations.*;
                                @Deprecated
                                @BinaryRecord
                                public record Old(int x) {}
                                """),
                        JavaFileObjects.forSourceString("p.Trade", """
                                package p;
                                import io.github.binrec.annotations.*;
                                import java.util.List;
                                @BinaryRecord
                                @SuppressWarnings({"deprecation", "removal"})
                                public record Trade(List<Old> old, Shape.Gone gone, Kind kind, @Deprecated int count) {
                                    enum Kind { @Tag(1) A, @Tag(2) @Deprecated B }
                                }
                                """),
                        JavaFileObjects.forSourceString("p.Shape", """
                                package p;
                                import io.github.binrec.annotations.*;
                                @BinaryRecord
                                public sealed interface Shape {
                                    @Deprecated(forRemoval = true)
                                    @BinaryRecord
                                    record Gone() implements Shape {}
                                }
                                """),
                        JavaFileObjects.forSourceString("p.Fine", """
                                package p;
                                @io.github.binrec.annotations.BinaryRecord
                                public record Fine(Shape shape) {}
                                """));

        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation)
                .generatedSourceFile("p.TradeCodec")
                .contentsAsUtf8String()
                .containsMatch("@SuppressWarnings\\(\\{\\s+\"deprecation\",\\s+\"removal\"\\s+}\\)");
        assertThat(compilation)
                .generatedSourceFile("p.FineCodec")
                .contentsAsUtf8String()
                .doesNotContain("@SuppressWarnings");
    }

    /** Each type has something else that is deprecated, and nothing besides. */
    @Test
    void aCodecThatCallsWhatIsDeprecated_compilesWithoutWarnings() {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .withOptions("-Xlint:all", "-Werror")
                .compile(
                        JavaFileObjects.forSourceString("p.Old", """
                        package p;
                        import io.github.binrec.annotations.*;
                        final class Old {
                            @BinaryRecord static class Set {
                                private int a;
                                @Deprecated int getA() { return a; }
                                @Deprecated(forRemoval = true) void setA(int a) { this.a = a; }
                            }
                            @BinaryRecord static class Empty {
                                int a;
                                @Deprecated Empty() {}
                            }
                            @BinaryRecord record Taken(int a) {
                                @Deprecated Taken {}
                            }
                            @BinaryRecord static final class Built {
                                private final int a;
                                private Built(int a) { this.a = a; }
                                int a() { return a; }
                                static Builder builder() { return new Builder(); }
                                static class Builder {
                                    private int a;
                                    @Deprecated Builder a(int a) { this.a = a; return this; }
                                    @Deprecated(forRemoval = true) Built build() { return new Built(a); }
                                }
                            }
                            @BinaryRecord static final class Started {
                                private final int a;
                                private Started(int a) { this.a = a; }
                                int a() { return a; }
                                @Deprecated static Builder builder() { return new Builder(); }
                                static class Builder {
                                    private int a;
                                    Builder a(int a) { this.a = a; return this; }
                                    Started build() { return new Started(a); }
                                }
                            }
                            @BinaryRecord static final class Created {
                                final int a;
                                private Created(int a) { this.a = a; }
                                @Creator @Deprecated static Created of(int a) { return new Created(a); }
                            }
                            static class Above {
                                private int b;
                                @Deprecated public int getB() { return b; }
                                @Deprecated(forRemoval = true) public void setB(int b) { this.b = b; }
                            }
                            @BinaryRecord static class Below extends Above {}
                            @BinaryRecord static final class Chained {
                                private final int a;
                                private Chained(int a) { this.a = a; }
                                int a() { return a; }
                                static Builder builder() { return new Builder(); }
                                static class Steps<S extends Steps<S>> {
                                    int a;
                                    @SuppressWarnings("unchecked")
                                    @Deprecated public S a(int a) { this.a = a; return (S) this; }
                                }
                                static class Builder extends Steps<Builder> {
                                    Chained build() { return new Chained(a); }
                                }
                            }
                        }
                        """),
                        JavaFileObjects.forSourceString("p.Text", """
                        package p;
                        import io.github.binrec.codec.*;
                        import io.github.binrec.stream.*;
                        import java.io.IOException;
                        class Text<C> implements BinaryCodec<C> {
                            public void write(ByteStream out, C value) throws IOException {}
                            public C read(ByteStream in) throws IOException { throw new IOException(); }
                            public long sizeOf(C value) { return 0; }
                            @Deprecated static class Old extends Text<String> {}
                            static class Constant extends Text<String> {
                                @Deprecated(forRemoval = true) static final Constant INSTANCE = new Constant();
                            }
                            static class Made extends Text<String> {
                                @Deprecated Made() {}
                            }
                        }
                        """),
                        JavaFileObjects.forSourceString("p.Coded", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import java.util.List;
                        final class Coded {
                            @SuppressWarnings("deprecation")
                            @BinaryRecord record One(List<@Using(Text.Old.class) String> texts) {}
                            @BinaryRecord record Two(@Using(Text.Constant.class) String text) {}
                            @BinaryRecord @UseCodecs(Text.Made.class) record Three(String text) {}
                            @BinaryRecord record Four(List<@Using(Text.Made.class) String[]> texts) {}
                        }
                        """));

        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void aCodecForAPackage_isTaken() {
        Compilation compilation = javac().withProcessors(TestProcessors.complete())
                .withOptions("-Xlint:all", "-Werror")
                .compile(
                        JavaFileObjects.forSourceString("p.package-info", """
                                @UseCodecs(CentsCodec.class)
                                package p;
                                import io.github.binrec.annotations.UseCodecs;
                                """),
                        JavaFileObjects.forSourceString("p.CentsCodec", """
                                package p;
                                import io.github.binrec.codec.BinaryCodec;
                                import io.github.binrec.stream.ByteStream;
                                import java.io.IOException;
                                final class CentsCodec implements BinaryCodec<java.util.Date> {
                                    static final CentsCodec INSTANCE = new CentsCodec();
                                    public void write(ByteStream out, java.util.Date value) throws IOException {
                                        out.writeLong(value.getTime());
                                    }
                                    public java.util.Date read(ByteStream in) throws IOException {
                                        return new java.util.Date(in.readLong());
                                    }
                                    public long sizeOf(java.util.Date value) { return 8; }
                                }
                                """),
                        JavaFileObjects.forSourceString("p.Trade", """
                                package p;
                                @io.github.binrec.annotations.BinaryRecord
                                record Trade(java.util.Date made, java.util.List<java.util.Date> changed) {}
                                """));

        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation)
                .generatedSourceFile("p.TradeCodec")
                .contentsAsUtf8String()
                .contains("CentsCodec.INSTANCE");
    }

    @Test
    void javac_findsTheProcessorByItself() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .anyMatch(BinaryRecordProcessor.class::equals);
    }

    @Test
    void itAsksForOurAnnotationsOnly() {
        Set<String> supported = new BinaryRecordProcessor().getSupportedAnnotationTypes();

        assertThat(supported).allMatch(name -> name.startsWith(BinaryRecord.class.getPackageName() + "."));
    }

    @Test
    void oneTypesFailure_leavesTheOthersAlone() {
        List<String> done = new ArrayList<>();
        Compilation compilation = javac().withProcessors(TestProcessors.failingFor("Bad", done))
                .compile(
                        JavaFileObjects.forSourceString(
                                "Bad", "@io.github.binrec.annotations.BinaryRecord record Bad() {}"),
                        JavaFileObjects.forSourceString(
                                "Good", "@io.github.binrec.annotations.BinaryRecord record Good() {}"));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[BINREC-001] Bad: Binrec failed with");
        assertThat(done).containsExactly("Good");
    }
}
