package io.github.binrec.stream;

import java.util.Random;

/** Where random tests begin: printed with each failure, and given with {@code -Dtest.seed=} to repeat one. */
public final class Seed {
    private Seed() {}

    /** Returns the seed that was given, or one that was not used before. */
    public static long next() {
        Long given = Long.getLong("test.seed");
        return given != null ? given : new Random().nextLong();
    }
}
