package io.github.binrec.samples.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.samples.benchmarks.startup.StartUpTable.Times;
import org.junit.jupiter.api.Test;

class StartUpTableTest {

    private static Times millis(long wall, long cpu, long inMain) {
        return new Times(wall * 1_000_000, cpu * 1_000_000, inMain * 1_000_000);
    }

    @Test
    void medians_areComparedWithOurs() {
        StartUpTable table = new StartUpTable();
        table.add("nothing", millis(40, 50, 1));
        table.add("nothing", millis(41, 51, 1));
        table.add("nothing", millis(99, 99, 9));
        table.add("binrec", millis(51, 71, 11));
        table.add("other", millis(102, 131, 55));

        assertThat(table.toString())
                .contains("| nothing | 41.0 ms | 0.8 | 51.0 ms | 0.0 ms | 0.0 ms | 0.0 | 1.0 ms | 0.1 |")
                .contains("| binrec | 51.0 ms | 1.0 | 71.0 ms | 10.0 ms | 20.0 ms | 1.0 | 11.0 ms | 1.0 |")
                .contains("| other | 102.0 ms | 2.0 | 131.0 ms | 61.0 ms | 80.0 ms | 4.0 | 55.0 ms | 5.0 |");
    }

    @Test
    void withoutOurs_nothingIsCompared() {
        StartUpTable table = new StartUpTable();
        table.add("nothing", millis(40, 50, 1));
        table.add("other", millis(80, 90, 5));

        assertThat(table.toString()).contains("| other | 80.0 ms |  | 90.0 ms | 40.0 ms | 40.0 ms |  | 5.0 ms |  |");
    }
}
