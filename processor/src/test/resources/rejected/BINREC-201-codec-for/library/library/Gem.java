package library;

public final class Gem {}
