package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

@BinaryRecord
public record Trade(
        TreeSet<Leg> legs,
        SortedSet<List<String>> lists,
        List<NavigableMap<Optional<String>, String>> maps,
        TreeSet<Sorted> correct) {}

@BinaryRecord
record Leg(int price) {}

@BinaryRecord
record Sorted(int price) implements Base {
    @Override
    public int compareTo(Base other) {
        return 0;
    }
}

interface Base extends Comparable<Base> {}
