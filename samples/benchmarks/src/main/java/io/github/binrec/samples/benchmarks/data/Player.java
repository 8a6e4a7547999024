package io.github.binrec.samples.benchmarks.data;

/** What plays a medium. */
public enum Player {
    /** A player in Java. */
    JAVA,
    /** A player in Flash. */
    FLASH
}
