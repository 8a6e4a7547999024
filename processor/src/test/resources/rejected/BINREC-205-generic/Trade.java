package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(Pair<?, String> any, Pair<String, ? extends Shape> some, Pair<? super Integer, Integer> above) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}

@BinaryRecord
sealed interface Shape {
    @BinaryRecord
    record Circle(double radius) implements Shape {}
}
