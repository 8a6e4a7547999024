package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@SuppressWarnings("rawtypes")
@BinaryRecord
public record Trade(
        List names,
        Map counts,
        Optional note,
        List<Set> deep) {}
