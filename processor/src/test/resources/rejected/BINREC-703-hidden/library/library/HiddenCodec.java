package library;

final class HiddenCodec extends Base {
    public HiddenCodec() {}
}
