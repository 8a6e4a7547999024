package library;

public final class ArgumentCodec extends Base {
    public ArgumentCodec(int scale) {}
}
