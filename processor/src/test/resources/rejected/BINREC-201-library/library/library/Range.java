package library;

public final class Range<E extends Comparable<E>, T> {}
