package io.github.binrec.samples.benchmarks.stream;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers to write and to read, the same in every run. */
final class Numbers {
    private static final long SEED = 0x7479706564L;

    final long[] longs;
    final int[] ints;

    final int[] varInts;

    Numbers(int count) {
        longs = new SplittableRandom(SEED).longs(count).toArray();
        ints = new SplittableRandom(SEED).ints(count).toArray();
        varInts = new SplittableRandom(SEED).ints(count).map(Numbers::varInt).toArray();
    }

    /** Makes a varint of random bits: half of them take one byte, the others up to four. */
    static int varInt(int bits) {
        return (bits & 1) == 0 ? bits >>> 25 : bits >>> (4 + (bits >>> 27 & 15));
    }

    /** Returns the sum of the numbers that are written in a way: {@code long}, {@code int} or {@code varint}. */
    long sum(String number) {
        return switch (number) {
            case "long" -> Arrays.stream(longs).sum();
            case "int" -> Arrays.stream(ints).asLongStream().sum();
            default -> Arrays.stream(varInts).asLongStream().sum();
        };
    }
}
