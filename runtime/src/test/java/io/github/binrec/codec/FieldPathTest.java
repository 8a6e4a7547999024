package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldPathTest {
    private static FieldPath path(int steps) {
        FieldPath path = new FieldPath();
        for (int i = steps; i > 0; i--) {
            if (i % 2 == 0) {
                path.prependIndex(i);
            } else {
                path.prependField("f" + i);
            }
        }
        return path;
    }

    @Test
    void usualPath_isShownWhole() {
        FieldPath path = path(16);
        path.root("Trade");
        assertThat(path.shortened())
                .isEqualTo(path.toString())
                .startsWith("Trade.f1[2].f3")
                .endsWith(".f15[16]");
        assertThat(path(17).shortened()).isEqualTo(path(17).toString());
        assertThat(path(0).shortened()).isEmpty();
    }

    @Test
    void longPath_isShownAtItsEnds() {
        FieldPath path = path(100);
        path.root("Trade");
        assertThat(path.shortened())
                .isEqualTo("Trade.f1[2].f3[4].f5[6].f7[8]…(84 more)….f93[94].f95[96].f97[98].f99[100]");
        assertThat(path.toString()).contains(".f49[50].f51");
    }

    @Test
    void longPathWithoutARoot_isShownAtItsEnds() {
        assertThat(path(30).shortened())
                .isEqualTo("f1[2].f3[4].f5[6].f7[8].f9…(13 more)….f23[24].f25[26].f27[28].f29[30]");
    }
}
