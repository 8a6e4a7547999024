package io.github.binrec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What incremental and reproducible builds rely on. */
class IsolationTest {
    private static final List<JavaFileObject> SOURCES = List.of(
            source("Trade", "record Trade(long id, Side side, List<Leg> legs, Shape shape, @Nullable String note) {}"),
            source("Leg", "record Leg(@Varint long price, Map<String, Point> points, @Nullable Trade trade) {}"),
            source("Shape", """
                    sealed interface Shape {
                        @BinaryRecord record Circle(Point at, double radius) implements Shape {}
                        @BinaryRecord record Nothing() implements Shape {}
                    }
                    """),
            source("Point", "record Point(int x, int y) {}"),
            source("User", "record User(@Default(\"x\") String name, Optional<User> friend, byte[] key) {}"),
            source("Pair", "record Pair<A, B>(A first, @Nullable B second) {}"),
            source("Deal", "record Deal(Pair<String, Leg> pair, Result<Point> result, Map<Side, Account> accounts) {}"),
            source("Result", """
                    sealed interface Result<T> {
                        @BinaryRecord record Ok<T>(T value, List<Result<T>> more) implements Result<T> {}
                        @BinaryRecord record Failed(String why) implements Result<String> {}
                        enum Pending implements Result<String> { QUEUED, RUNNING }
                    }
                    """),
            source("Event", """
                    sealed interface Event {
                        @BinaryRecord @Tag(1) record Started(long at) implements Event {}
                        @Fallback record Unknown(int tag, byte[] body) implements Event {}
                    }
                    """),
            source(
                    "Account",
                    "class Account extends Base { private final int id; Account(int id) { this.id = id; } int id() { return id; } }"),
            JavaFileObjects.forSourceString("p.Base", "package p; class Base { String note; }"),
            source("Invoice", "record Invoice(@Using(MoneyCodec.class) String money) {}"),
            JavaFileObjects.forSourceString("p.MoneyCodec", """
                    package p;
                    import io.github.binrec.stream.ByteStream;
                    final class MoneyCodec implements io.github.binrec.codec.BinaryCodec<String> {
                        @Override public void write(ByteStream out, String value) {}
                        @Override public String read(ByteStream in) { return ""; }
                        @Override public long sizeOf(String value) { return 0; }
                    }
                    """),
            JavaFileObjects.forSourceString("p.Side", "package p; enum Side { BUY, SELL }"),
            JavaFileObjects.forSourceString("p.Nullable", """
                    package p;
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                    @interface Nullable {}
                    """));

    @Test
    void eachFile_hasOneOriginatingElement_itsType() {
        Map<String, List<String>> origins = new TreeMap<>();
        Compilation compilation = javac().withProcessors(recording(origins))
                .withOptions("-proc:only")
                .compile(SOURCES);

        assertThat(compilation).succeeded();
        assertThat(origins)
                .containsOnly(
                        Map.entry("p.PairCodec", List.of("p.Pair")),
                        Map.entry("p.DealCodec", List.of("p.Deal")),
                        Map.entry("p.ResultCodec", List.of("p.Result")),
                        Map.entry("p.Result_OkCodec", List.of("p.Result.Ok")),
                        Map.entry("p.Result_FailedCodec", List.of("p.Result.Failed")),
                        Map.entry("p.EventCodec", List.of("p.Event")),
                        Map.entry("p.Event_StartedCodec", List.of("p.Event.Started")),
                        Map.entry("p.AccountCodec", List.of("p.Account")),
                        Map.entry("p.InvoiceCodec", List.of("p.Invoice")),
                        Map.entry("p.TradeCodec", List.of("p.Trade")),
                        Map.entry("p.LegCodec", List.of("p.Leg")),
                        Map.entry("p.ShapeCodec", List.of("p.Shape")),
                        Map.entry("p.Shape_CircleCodec", List.of("p.Shape.Circle")),
                        Map.entry("p.Shape_NothingCodec", List.of("p.Shape.Nothing")),
                        Map.entry("p.PointCodec", List.of("p.Point")),
                        Map.entry("p.UserCodec", List.of("p.User")));
    }

    /** What stands for the codecs of types with errors: one is wrong, one holds it, one waits for a type that does not exist. */
    @Test
    void eachOutline_hasOneOriginatingElement_itsType() {
        Map<String, List<String>> origins = new TreeMap<>();
        Compilation compilation = javac().withProcessors(recording(origins))
                .withOptions("-proc:only")
                .compile(
                        source("Bad", "record Bad<T>(T[] all) {}"),
                        source("Holder", "record Holder(List<Bad<String>> all) {}"),
                        source("Waiting", "record Waiting(Lst<String> names) {}"),
                        source("Good", "record Good(int x) {}"));

        assertThat(compilation).failed();
        assertThat(origins)
                .containsOnly(
                        Map.entry("p.BadCodec", List.of("p.Bad")),
                        Map.entry("p.HolderCodec", List.of("p.Holder")),
                        Map.entry("p.WaitingCodec", List.of("p.Waiting")),
                        Map.entry("p.GoodCodec", List.of("p.Good")));
    }

    @Test
    void aCodecThatThePackageHas_isNoOriginatingElement() {
        JavaFileObject codec = JavaFileObjects.forSourceString("p.FormatCodec", """
                package p;
                import io.github.binrec.annotations.*;
                import io.github.binrec.stream.ByteStream;
                import java.text.Format;
                @CodecFor(Format.class)
                final class FormatCodec implements io.github.binrec.codec.BinaryCodec<Format> {
                    public void write(ByteStream out, Format value) {}
                    public Format read(ByteStream in) { throw new UnsupportedOperationException(); }
                    public long sizeOf(Format value) { return 0; }
                    @BinaryRecord record Notes(Format format) {}
                }
                """);
        Map<String, List<String>> origins = new TreeMap<>();
        Compilation compilation = javac().withProcessors(recording(origins)).compile(codec);

        assertThat(compilation).succeeded();
        assertThat(origins).containsOnly(Map.entry("p.FormatCodec_NotesCodec", List.of("p.FormatCodec.Notes")));
    }

    @Test
    void theProcessor_isDeclaredIsolating() throws IOException {
        try (InputStream in =
                IsolationTest.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(BinaryRecordProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void theOutput_isTheSame_whateverTheOrderOfTheSources() throws IOException {
        long seed = Long.getLong("test.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, String> first = generate(SOURCES);
        for (int i = 0; i < 3; i++) {
            List<JavaFileObject> shuffled = new ArrayList<>(SOURCES);
            Collections.shuffle(shuffled, random);
            assertThat(generate(shuffled)).as("seed " + seed).isEqualTo(first);
        }
    }

    @Test
    void aTypeAlone_getsTheSameCodec_asAmongTheOthers() throws IOException {
        Map<String, String> all = generate(SOURCES);
        List<JavaFileObject> some = List.of(SOURCES.get(3));

        assertThat(all).containsAllEntriesOf(generate(some));
    }

    private static Map<String, String> generate(List<JavaFileObject> sources) throws IOException {
        Compilation compilation =
                javac().withProcessors(TestProcessors.complete()).compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            files.put(file.getName(), file.getCharContent(false).toString());
        }
        return files;
    }

    private static Processor recording(Map<String, List<String>> origins) {
        return new ForwardingProcessor(TestProcessors.complete()) {
            @Override
            public void init(ProcessingEnvironment environment) {
                super.init(new ForwardingEnvironment(environment) {
                    @Override
                    public Filer getFiler() {
                        return IsolationTest.recording(environment.getFiler(), origins);
                    }
                });
            }
        };
    }

    private static Filer recording(Filer filer, Map<String, List<String>> origins) {
        return (Filer) Proxy.newProxyInstance(
                Filer.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        // Its last parameter takes the originating elements, of resources and class files too.
                        List<String> names = Arrays.stream((Element[]) arguments[arguments.length - 1])
                                .map(Element::toString)
                                .toList();
                        String file = method.getName().equals("createSourceFile")
                                ? arguments[0].toString()
                                : method.getName() + Arrays.toString(arguments);
                        origins.put(file, names);
                    }
                    try {
                        return method.invoke(filer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static JavaFileObject source(String name, String body) {
        return JavaFileObjects.forSourceString(
                "p." + name,
                "package p; import io.github.binrec.annotations.*; import java.util.*;\n@BinaryRecord " + body);
    }
}
