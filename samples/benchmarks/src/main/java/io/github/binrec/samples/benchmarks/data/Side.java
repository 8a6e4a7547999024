package io.github.binrec.samples.benchmarks.data;

/** Which side of a trade an account is on. */
public enum Side {
    /** It bought. */
    BUY,
    /** It sold. */
    SELL
}
