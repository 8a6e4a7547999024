package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.stream.Segments.Segment;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the table with a tree. */
class SegmentTableTest {
    @Test
    void table_doesWhatATreeDoes() {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            SegmentTable table = new SegmentTable();
            TreeMap<Long, Segment> tree = new TreeMap<>();
            for (int step = 0; step < 200; step++) {
                long index = random.nextInt(10) == 0 ? random.nextLong() >>> 1 : random.nextInt(60);
                if (random.nextInt(20) == 0) {
                    table.removeFrom(index);
                    tree.tailMap(index, true).clear();
                } else if (!tree.containsKey(index)) {
                    Segment segment = new Segment(index, new byte[0], 0, 0, 0);
                    table.put(index, segment);
                    tree.put(index, segment);
                }
                long asked = random.nextInt(60);
                assertThat(table.get(asked)).as("-Dtest.seed=%s", seed).isSameAs(tree.get(asked));
                var next = tree.ceilingEntry(asked);
                assertThat(table.atPlace(table.firstFrom(asked)))
                        .as("-Dtest.seed=%s", seed)
                        .isSameAs(next == null ? null : next.getValue());
            }
        }
    }
}
