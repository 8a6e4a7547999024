package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

@BinaryRecord
public record Trade(
        Date made,
        java.sql.Timestamp settled,
        List<java.sql.Date> days,
        TimeZone zone) {}
