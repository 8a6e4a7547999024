package io.github.binrec.samples.catalog;

/** The main program. */
public final class Catalog {
    private Catalog() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.out.println("catalog");
    }
}
