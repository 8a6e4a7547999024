package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.Date;
import java.util.List;

@BinaryRecord
public record Trade(Pair<String, Date> made, List<Pair<Object, Pair<Integer, Thread>>> deep) {}

@BinaryRecord
record Pair<A, B>(A first, B second) {}
