package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

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
}
