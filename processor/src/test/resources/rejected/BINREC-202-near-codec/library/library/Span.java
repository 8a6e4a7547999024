package library;

public class Span<E> {}
