package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;

@BinaryRecord
public record Trade(
        Map<byte[], String> names,
        Set<int[]> sets,
        Map<List<long[]>, String> deep,
        Map<String, byte[]> correct) {}
