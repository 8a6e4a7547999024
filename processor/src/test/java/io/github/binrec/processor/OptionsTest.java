package io.github.binrec.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.Options.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final JavaFileObject TRADE = JavaFileObjects.forSourceString("p.Trade", """
            package p;
            import io.github.binrec.annotations.*;
            @BinaryRecord
            record Trade(long id, String symbol) {}
            """);
    private static final JavaFileObject SHAPE = JavaFileObjects.forSourceString("p.Shape", """
            package p;
            import io.github.binrec.annotations.*;
            @BinaryRecord
            sealed interface Shape {
                @BinaryRecord(framing = Framing.PLAIN) @Tag(3) record Circle(double radius) implements Shape {}
            }
            """);

    @Test
    void nothingIsOn_unlessItIsAskedFor() {
        assertThat(Options.of(Map.of("other.layout", "true", "binreclayout", ""))
                        .on())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", true", "'', true", "true, true", "false, false"})
    void anOption_isOnAloneOrByTrue(String value, boolean on) {
        Map<String, String> given = new HashMap<>();
        given.put("binrec.layout", value);

        Options options = Options.of(given);

        assertThat(options.mistakes()).isEmpty();
        assertThat(options.has(Option.LAYOUT)).isEqualTo(on);
        assertThat(options.has(Option.TIME)).isFalse();
    }

    @Test
    void whatIsWrong_isInTheOrderOfTheNames() {
        assertThat(Options.of(Map.of("binrec.z", "", "binrec.a", "1", "binrec.time", "0"))
                        .mistakes())
                .extracting(text -> text.replaceFirst(":.*", ""))
                .containsExactly("[BINREC-005] -Abinrec.a", "[BINREC-006] -Abinrec.time=0", "[BINREC-005] -Abinrec.z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Binrec.layout       | binrec.layout
                    BINREC.LAYOUT       | binrec.layout
                    binrec.LAYOUT       | binrec.layout
                    binrec.lay          | ''
                    binrec.layouts      | binrec.layout
                    binrec.tiem         | binrec.time
                    binrec.layout.time  | ''
                    binrec              | ''
                    BinRec              | ''
                    """)
    void aNameThatIsNone_isAnErrorWithTheNearest(String key, String near) {
        String remedy = near.isEmpty() ? "" : "Did you mean " + near + "? ";

        Options options = Options.of(Map.of(key, "true"));

        assertThat(options.on()).isEmpty();
        assertThat(options.mistakes())
                .containsExactly("[BINREC-005] -A" + key + ": there is no option " + key + ". " + remedy
                        + "There are binrec.layout and binrec.time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binreclayout", "binrec-layout", "binrecs.layout", "rec.layout", "other"})
    void whatIsForOthers_isPassedOver(String key) {
        assertThat(Options.of(Map.of(key, "maybe"))).isEqualTo(new Options(Set.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "True", "False", "yes", "1", "on", " true", "true "})
    void aValueThatIsNone_isAnError_andTurnsNothingOn(String value) {
        Options options = Options.of(Map.of("binrec.time", value));

        assertThat(options.on()).isEmpty();
        assertThat(options.mistakes())
                .containsExactly("[BINREC-006] -Abinrec.time=" + value + ": \"" + value
                        + "\" is neither true nor false. Write -Abinrec.time alone to turn it on.");
    }

    @Test
    void javac_knowsOurOptions_andWarnsOfNone() {
        Compilation compilation = compile("-Xlint:all", "-Werror", "-Abinrec.layout=false", "-Abinrec.time=false");

        assertThat(compilation).succeeded();
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void layout_isANoteAtEachType() {
        Compilation compilation = compile("-Xlint:all", "-Werror", "-Abinrec.layout");

        assertThat(compilation).succeeded();
        assertThat(notes(compilation)).containsExactlyInAnyOrder("""
                        Trade.java:4 the bytes of Trade as TradeCodec writes them
                        id  field   type    encoding        bytes
                        1   id      long    8 bytes         8
                        2   symbol  String  compact string  1..""", """
                        Shape.java:4 the bytes of Shape as ShapeCodec writes them
                        tag  type          encoding           bytes
                        3    Shape.Circle  Shape_CircleCodec  1 + Shape_CircleCodec""", """
                        Shape.java:5 the bytes of Shape.Circle as Shape_CircleCodec writes them
                        field   type    encoding  bytes
                        radius  double  8 bytes   8""");
    }

    @Test
    void time_isANoteAtTheEnd() {
        Compilation compilation = compile("-Xlint:all", "-Werror", "-Abinrec.time");

        assertThat(compilation).succeeded();
        assertThat(notes(compilation))
                .singleElement()
                .asString()
                .matches("-: Binrec: 3 codecs, \\d+ ms to analyse types, \\d+ ms to write codecs");
    }

    @Test
    void noOption_changesWhatIsGenerated() {
        assertThat(sources(compile("-Abinrec.layout", "-Abinrec.time")))
                .isNotEmpty()
                .isEqualTo(sources(compile()));
    }

    private static String sources(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                text.append(file.getCharContent(false));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }

    private static List<String> notes(Compilation compilation) {
        return compilation.notes().stream()
                .map(note -> (note.getSource() == null
                                ? "-: "
                                : note.getSource().getName().replaceFirst(".*/", "") + ":" + note.getLineNumber() + " ")
                        // javac indents all lines but the first.
                        + note.getMessage(Locale.ROOT).replaceAll("\n +", "\n"))
                .toList();
    }

    private static Compilation compile(String... options) {
        return javac().withProcessors(TestProcessors.complete())
                .withOptions((Object[]) options)
                .compile(TRADE, SHAPE);
    }
}
