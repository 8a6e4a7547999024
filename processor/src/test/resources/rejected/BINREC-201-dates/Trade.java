package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

@BinaryRecord
public record Trade(
        Date made,
        java.sql.Timestamp settled,
        List<java.sql.Date> days,
        ZonedDateTime local,
        ZoneId zone) {}
