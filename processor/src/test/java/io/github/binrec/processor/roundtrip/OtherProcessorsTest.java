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

    /** Lombok did its work, so that the order is not what is wrong. */
    @Test
    void whereLombokHasRun_theRealCauseIsSaid() {
        String any = " Or write a constructor that takes all of them, or mark one or a static factory with @Creator.";

        assertThat(lombok("@Value @AllArgsConstructor(access = AccessLevel.PRIVATE) class Trade { long id; }"))
                .containsExactly(
                        "[BINREC-121] Trade: nothing makes a value of id: Trade(long) is private; there is no static"
                                + " builder() that the codec can call. Remove access from @AllArgsConstructor." + any);
        assertThat(lombok("@Value class Trade { long id; @Ignore String cache; }"))
                .containsExactly(
                        "[BINREC-121] Trade: nothing makes a value of id: Trade(long, String) takes cache, which is"
                                + " left out of the bytes and is not @Nullable; there is no static builder() that the codec can call."
                                + " Mark cache as @Nullable, since nothing is read for it, or give it its value where it is declared."
                                + any);
        assertThat(lombok("@Getter @NoArgsConstructor class Trade { private long id; }"))
                .containsExactly(
                        "[BINREC-121] Trade: nothing makes a value of id: Trade() does not take id, which cannot be set"
                                + " either; there is no static builder() that the codec can call. Write void setId(long id)."
                                + any);
        assertThat(lombok("@AllArgsConstructor class Trade { private final long id; }"))
                .containsExactly(
                        "[BINREC-123] Trade.id: the codec cannot read it: it is private and there is no id() or"
                                + " getId(). Give it a @Getter that the codec can call, or leave it out with @Ignore.");
    }

    private static List<String> lombok(String trade) {
        return errors("package p; import lombok.*; import io.github.binrec.annotations.*; @BinaryRecord " + trade);
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
