package library;

public final class FarCodec extends Base {
    FarCodec() {}
}
