package golden;

import io.github.binrec.annotations.Tag;

enum Weight {
    @Tag(300)
    THIN,
    @Tag(900)
    BLACK
}
