package library;

public final class Money {}
