package io.github.binrec.samples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DataSetTest {

    @Test
    void values_areTheSameEachTime() {
        for (DataSet<?> set : DataSet.ALL) {
            assertThat(set.values()).as(set.name()).isNotEmpty().isEqualTo(set.values());
        }
    }

    @Test
    void trades_differ() {
        assertThat(TradeData.trades()).hasSize(256).doesNotHaveDuplicates();
    }

    @Test
    void text_latinIsLatin1_theRestIsNot() {
        TextPage page = DataSet.TEXT.values().get(0);

        assertThat(page.latin()).allMatch(text -> text.chars().allMatch(c -> c < 256));
        assertThat(page.chinese()).allMatch(text -> text.chars().allMatch(c -> c >= 256));
        assertThat(page.emoji()).allMatch(text -> text.chars().allMatch(c -> Character.isSurrogate((char) c)));
        assertThat(page.mixed()).allMatch(text -> text.chars().anyMatch(c -> c >= 256));
    }

    @Test
    void unknownName_isRefusedWithTheNamesThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.named("trades"))
                .withMessageContaining("trades")
                .withMessageContaining("[media, trade, mesh, log, text, collections]");
    }
}
