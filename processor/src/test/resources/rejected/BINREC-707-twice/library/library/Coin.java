package library;

public final class Coin {}
