package io.github.binrec.samples.benchmarks.data;

/** How large an image is. */
public enum ImageSize {
    /** A thumbnail. */
    SMALL,
    /** A full picture. */
    LARGE
}
