import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
record Unnamed<Unnamed, UnnamedCodec, LegCodec, Leg, T>(
        Unnamed unnamed, UnnamedCodec codec, LegCodec other, Leg third, T leg) {}

@BinaryRecord
record Leg(int price) {}
