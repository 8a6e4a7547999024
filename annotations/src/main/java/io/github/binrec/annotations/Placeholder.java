package io.github.binrec.annotations;

/** Keeps the exported package from being empty; goes with the first real class. */
final class Placeholder {
    private Placeholder() {}
}
