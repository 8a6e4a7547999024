package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;

@BinaryRecord
public record Trade(
        List<?> any,
        List<? extends Number> numbers,
        Map<? super String, Integer> counts) {}
