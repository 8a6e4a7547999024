package golden;

import io.github.binrec.annotations.Tag;

enum Color {
    @Tag(1)
    RED,
    @Tag(7)
    BLUE
}
