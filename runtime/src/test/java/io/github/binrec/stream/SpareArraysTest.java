package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareArraysTest {
    private static final int HOLD_MAX = 1 << 20;

    private final SpareArrays spare = new SpareArrays(HOLD_MAX);

    @Test
    void shortPiecesAcrossASeam_getTheSameArray() {
        byte[] bytes = spare.forSeam(3);
        assertThat(bytes).hasSize(SpareArrays.MAX_SEAM);
        assertThat(spare.forSeam(SpareArrays.MAX_SEAM)).isSameAs(bytes);
    }

    @Test
    void longPieceAcrossASeam_getsAnArrayOfItsLength_whichIsNotKept() {
        byte[] bytes = spare.forSeam(SpareArrays.MAX_SEAM + 1);
        assertThat(bytes).hasSize(SpareArrays.MAX_SEAM + 1);
        assertThat(spare.forSeam(1)).isNotSameAs(bytes).hasSize(SpareArrays.MAX_SEAM);
    }

    @Test
    void heldRecords_getTheSameArray_untilTheyOutgrowIt() {
        byte[] bytes = spare.forHold(1);
        assertThat(bytes).hasSize(Window.MAX_RUN);
        assertThat(spare.forHold(Window.MAX_RUN)).isSameAs(bytes);
        assertThat(spare.forHold(Window.MAX_RUN + 1)).hasSize(2 * (Window.MAX_RUN + 1));
    }

    @Test
    void arrayOfALargeRecord_isNotKept_andNoLargerThanAHold() {
        byte[] kept = spare.forHold(SpareArrays.MAX_HELD / 2);
        assertThat(spare.forHold(HOLD_MAX - 1)).hasSize(HOLD_MAX);
        assertThat(spare.forHold(1)).isSameAs(kept);
    }

    @Test
    void whatIsHeld_andWhatLiesAcrossASeam_doNotMix() {
        assertThat(spare.forHold(1)).isNotSameAs(spare.forSeam(1));
    }
}
