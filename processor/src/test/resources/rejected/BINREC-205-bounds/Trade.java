package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;

@BinaryRecord
public record Trade(
        List<? extends Number> numbers,
        Set<? extends CharSequence> texts,
        Map<? super Integer, ? extends Comparable<?>> counts,
        List<? extends List<String>> lists) {}
