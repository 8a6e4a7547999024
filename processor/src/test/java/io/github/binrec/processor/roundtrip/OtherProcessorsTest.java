package io.github.binrec.processor.roundtrip;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Types of Lombok, Immutables and AutoValue; what their codecs do is tested with those of all others. */
class OtherProcessorsTest {
    @Test
    void lombokFirst_isTheOrderThatWorks() {
        Compiled compiled = Compiled.folder("roundtrip/others", OtherProcessors.beforeOurs());

        assertThat(compiled.generatedSource("others.LombokCases_LegCodec"))
                .contains("LombokCases.Leg leg = new LombokCases.Leg(price);", "leg.setQuantity(quantity);");
        assertThat(compiled.generatedSource("others.VesselCodec"))
                .contains(
                        "requireNonNull(ImmutableVessel.builder()",
                        ".speed(speed)",
                        "\"ImmutableVessel.build gave null\"")
                .doesNotContain("doubled");
        assertThat(compiled.generatedSource("others.MastCodec")).contains("requireNonNull(Mast.builder()");
        assertThat(compiled.generatedSource("others.AnimalCodec"))
                .containsPattern(
                        "requireNonNull\\(Animal\\.create\\(name,\\s+numberOfLegs,\\s+note\\),\\s+\"Animal\\.create gave null\"\\)");
    }

    /** Another processor's files bring the round in which Lombok's members are there. */
    @Test
    void anotherOrder_worksAsLongAsARoundFollows() {
        Compiled compiled = Compiled.folder("roundtrip/others", OtherProcessors.behindOurs());

        assertThat(compiled.generatedSource("others.LombokCases_TradeCodec")).contains("value.getLegs()");
    }

    @Test
    void immutablesUnderAnotherName_mustSayWhereTheBuilderIs() {
        String text = """
                package p;
                @io.github.binrec.annotations.BinaryRecord
                @org.immutables.value.Value.Immutable
                @org.immutables.value.Value.Style(typeImmutable = "*Value")
                interface Trade { long id(); %s }
                """;

        assertThat(errors(text.formatted("")))
                .containsExactly(
                        "[BINREC-002] Trade: there is no type ImmutableTrade. Check that Immutables runs and succeeds; if a"
                                + " @Value.Style has it make another type, write a static builder() that gives the builder of that.");
        assertThat(errors(text.formatted("static TradeValue.Builder builder() { return TradeValue.builder(); }")))
                .isEmpty();
    }

    private static List<String> errors(String trade) {
        return javac()
                .withProcessors(OtherProcessors.beforeOurs())
                .compile(JavaFileObjects.forSourceString("p.Trade", trade))
                .errors()
                .stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }
}
