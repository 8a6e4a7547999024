package library;

public final class TextCodec extends AnyCodec<String> {}
