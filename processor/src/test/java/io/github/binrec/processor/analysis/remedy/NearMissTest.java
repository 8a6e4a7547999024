package io.github.binrec.processor.analysis.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final List<String> NAMES = List.of("BUY", "SELL", "SHORT_SELL", "Instant");

    @Test
    void aNameThatDiffersLittle_isFound() {
        assertThat(NearMiss.of("buy", NAMES)).contains("BUY");
        assertThat(NearMiss.of("SEL", NAMES)).contains("SELL");
        assertThat(NearMiss.of("SLEL", NAMES)).contains("SELL");
        assertThat(NearMiss.of("SHORTSEL", NAMES)).contains("SHORT_SELL");
        assertThat(NearMiss.of("Intsnat", NAMES)).contains("Instant");
    }

    @Test
    void aNameThatDiffersMuch_isNot() {
        assertThat(NearMiss.of("HOLD", NAMES)).isEmpty();
        assertThat(NearMiss.of("", NAMES)).isEmpty();
        assertThat(NearMiss.of("SHORT", NAMES)).isEmpty();
        assertThat(NearMiss.of("BUY", List.of())).isEmpty();
    }
}
