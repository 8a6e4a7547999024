package io.github.binrec.stream;

import java.util.Random;

/** Where random tests begin: printed with each failure, and given with {@code -Dtest.seed=} to repeat one. */
final class Seed {
    private Seed() {}

    /** Returns the seed that was given, or one that was not used before. */
    static long next() {
        Long given = Long.getLong("test.seed");
        return given != null ? given : new Random().nextLong();
    }
}
