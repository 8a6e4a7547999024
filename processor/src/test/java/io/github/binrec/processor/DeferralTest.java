package io.github.binrec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that other annotation processors make are waited for. */
class DeferralTest {
    private static final JavaFileObject TRADE = source("p.Trade", """
            @BinaryRecord record Trade(java.util.List<Leg> legs) {}
            """);
    private static final JavaFileObject OTHER = source("p.Other", """
            @BinaryRecord record Other(int x) {}
            """);
    /** Has an annotation that is not ours; javac asks no further processor where all annotations are claimed. */
    private static final JavaFileObject TRIGGER =
            JavaFileObjects.forSourceString("p.Trigger", "package p; @Deprecated class Trigger {}");

    private static final String LEG = "package p; @io.github.binrec.annotations.BinaryRecord record Leg(long price) {}";
    private static final String LEG_OF_PART =
            "package p; @io.github.binrec.annotations.BinaryRecord record Leg(Part part) {}";
    private static final String PART = "package p; enum Part { A, B }";

    private final List<String> done = new ArrayList<>();

    @Test
    void aTypeThatAnotherProcessorMakes_isWaitedFor() {
        assertThat(compile(List.of(TRADE), new Maker(Map.of(1, LEG)))).succeededWithoutWarnings();
        assertThat(done).containsExactlyInAnyOrder("Trade", "Leg");
    }

    @Test
    void theOrderOfTheProcessors_doesNotMatter() {
        Compilation compilation = javac().withProcessors(new Maker(Map.of(1, LEG)), TestProcessors.complete())
                .compile(TRADE, TRIGGER);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("p.TradeCodec");
        assertThat(compilation).generatedSourceFile("p.LegCodec");
    }

    @Test
    void aChainOfTwo_isWaitedFor() {
        Maker maker = new Maker(Map.of(1, LEG_OF_PART, 2, PART));

        assertThat(compile(List.of(TRADE, OTHER), maker)).succeededWithoutWarnings();
        // What can be done is done at once; Leg names the type that comes last, and Trade holds Leg.
        assertThat(done.get(0)).isEqualTo("Other");
        assertThat(done).containsExactlyInAnyOrder("Other", "Trade", "Leg");
    }

    @Test
    void aVariantThatAnotherProcessorMakes_isWaitedFor() {
        JavaFileObject shape = source("p.Shape", "@BinaryRecord sealed interface Shape permits Circle {}");
        String circle =
                "package p; @io.github.binrec.annotations.BinaryRecord record Circle(int radius) implements Shape {}";

        assertThat(compile(List.of(shape), new Maker(Map.of(1, circle)))).succeededWithoutWarnings();
        assertThat(done).containsExactlyInAnyOrder("Shape", "Circle");
    }

    @Test
    void theSuperclassOfABuilder_isWaitedFor() {
        JavaFileObject person = source(
                "p.Person", "@BinaryRecord interface Person { int age(); class Builder extends PersonBuilder {} }");
        String builder = """
                package p;
                class PersonBuilder {
                    private int age;
                    Person.Builder age(int age) { this.age = age; return (Person.Builder) this; }
                    Person build() { int age = this.age; return () -> age; }
                }
                """;

        assertThat(compile(List.of(person), new Maker(Map.of(1, builder)))).succeededWithoutWarnings();
        assertThat(done).containsExactly("Person");
    }

    @Test
    void whatIsNeverMade_isExplained_andTheOthersAreDone() {
        Compilation compilation = compile(List.of(TRADE, OTHER), new Maker(Map.of(1, LEG_OF_PART)));

        assertThat(compilation).hadErrorContaining("[BINREC-002] Leg.part: there is no type Part.");
        // javac's own and ours; Trade waited for the same type, and says nothing of it.
        assertThat(compilation).hadErrorCount(2);
        assertThat(done).containsExactly("Other");
    }

    @Test
    void aMistakeThatIsSeenInALaterRound_isReportedOnce() {
        Compilation compilation = compile(
                List.of(source("p.Trade", "@BinaryRecord record Trade(Leg leg, Object any) {}")),
                new Maker(Map.of(1, LEG_OF_PART, 2, PART)));

        assertThat(compilation).hadErrorContaining("[BINREC-201] Trade.any: Object is not supported.");
        assertThat(compilation).hadErrorCount(1);
        assertThat(done).containsExactly("Leg");
    }

    private Compilation compile(List<JavaFileObject> sources, Processor maker) {
        List<JavaFileObject> all = new ArrayList<>(sources);
        all.add(TRIGGER);
        return javac().withProcessors(TestProcessors.collecting(model -> done.add(model.simpleName())), maker)
                .withOptions("-Xlint:all,-processing", "-implicit:none")
                .compile(all);
    }

    private static JavaFileObject source(String name, String body) {
        return JavaFileObjects.forSourceString(name, "package p; import io.github.binrec.annotations.*;\n" + body);
    }

    /** Makes a source in each of some rounds. */
    private static final class Maker extends AbstractProcessor {
        private final Map<Integer, String> sources;
        private int round;

        Maker(Map<Integer, String> sources) {
            this.sources = sources;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Deprecated.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            String source = sources.get(round);
            if (source != null) {
                String name = source.replaceFirst("(?s)^.*(?:record|enum|class) (\\w+).*$", "p.$1");
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
