package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

@BinaryRecord
record Trade(SortedSet<Leg> legs, TreeMap<Leg, String> names, SortedMap<Side, String> sides, SortedSet<Part> parts) {}

@BinaryRecord
record Box<T extends Comparable<String>>(SortedSet<T> content) {}

/** Each of these has an order. */
@BinaryRecord
record Right<T extends Comparable<? super T>, U extends Comparable<?>>(
        SortedSet<T> variables, SortedSet<U> any, SortedSet<Day> inherited, SortedSet<Raw> raw, SortedSet<Own<String>> generic) {}

@BinaryRecord
record Leg(String name) implements Comparable<String> {
    @Override
    public int compareTo(String other) {
        return name.compareTo(other);
    }
}

enum Side {
    BUY,
    SELL
}

abstract class Piece implements Comparable<Part> {}

@BinaryRecord
final class Part extends Piece {
    private final int size;

    Part(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    @Override
    public int compareTo(Part other) {
        return Integer.compare(size, other.size);
    }
}

interface Dated extends Comparable<Dated> {}

@BinaryRecord
record Day(int number) implements Dated {
    @Override
    public int compareTo(Dated other) {
        return 0;
    }
}

@SuppressWarnings("rawtypes")
@BinaryRecord
record Raw(int number) implements Comparable {
    @Override
    public int compareTo(Object other) {
        return 0;
    }
}

@BinaryRecord
record Own<T>(T content) implements Comparable<Own<T>> {
    @Override
    public int compareTo(Own<T> other) {
        return 0;
    }
}
