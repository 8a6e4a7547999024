package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Positions and segments. */
class SegmentationTest {
    @Test
    void positions_lieInTheSegmentThatTheyAreIn() {
        Segmentation layout = new Segmentation(5, 3);
        String found = "";
        for (int position = 0; position < 12; position++) {
            found += layout.index(position) + ":" + layout.within(position) + "/" + layout.left(position) + " ";
            long start = layout.start(layout.index(position));
            assertThat(start + layout.within(position)).isEqualTo(position);
            assertThat(layout.within(position) + layout.left(position)).isEqualTo(layout.span(layout.index(position)));
        }
        assertThat(found).isEqualTo("0:0/5 0:1/4 0:2/3 0:3/2 0:4/1 1:0/3 1:1/2 1:2/1 2:0/3 2:1/2 2:2/1 3:0/3 ");
    }

    @Test
    void laterSegments_fillTheRegionsOfTheHeap() {
        assertThat(Segmentation.ofHeap(64L << 20).later()).isEqualTo((1 << 20) - 64);
        assertThat(Segmentation.ofHeap(1140L << 20).later()).isEqualTo((1 << 20) - 64);
        assertThat(Segmentation.ofHeap(3L << 30).later()).isEqualTo((2 << 20) - 64);
        assertThat(Segmentation.ofHeap(6L << 30).later()).isEqualTo((4 << 20) - 64);
        assertThat(Segmentation.ofHeap(Long.MAX_VALUE).later()).isEqualTo((8 << 20) - 64);
        assertThat(Segmentation.ofHeap(Long.MAX_VALUE).first()).isEqualTo((32 << 20) - 64);
    }

    @Test
    void farPositions_areExact() {
        Segmentation layout = Segmentation.standard();
        long last = layout.index(Long.MAX_VALUE);
        assertThat(layout.start(last) + layout.within(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(layout.left(Long.MAX_VALUE)).isBetween(1, layout.later());
    }
}
