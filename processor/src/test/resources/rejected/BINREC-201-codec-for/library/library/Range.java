package library;

public final class Range<E> {}
