package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(Pair<String, Leg> leg, Pair<Plain<String>, String> plain) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}

record Plain<T>(T value) {}

record Leg(int price) {}
