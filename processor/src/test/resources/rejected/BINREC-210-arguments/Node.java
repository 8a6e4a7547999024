package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Node(Wrapped<Pair<String, Node>> next) {}

@BinaryRecord
record Right(Pair<Right, String> next) {}

@BinaryRecord
record RightToo(Pair<String, List<RightToo>> next, Maybe<RightToo> other) {}

@BinaryRecord
record Wrapped<T>(Pair<T, T> content) {}

@BinaryRecord
record Pair<A, B>(@Nullable A first, B second) {}

@BinaryRecord
sealed interface Maybe<T> {
    @BinaryRecord
    record Just<T>(T value) implements Maybe<T> {}

    @BinaryRecord
    record Not<T>() implements Maybe<T> {}
}

@BinaryRecord
record Endless<T>(T value, Endless<T> more) {}
