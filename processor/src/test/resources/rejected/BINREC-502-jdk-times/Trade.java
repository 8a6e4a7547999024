package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

@BinaryRecord
public record Trade(
        @Default("2024-02-29T12:00")
        OffsetDateTime at,
        @Default("12:00")
        OffsetTime time,
        @Default("2024-02-29T12:00+01:00[Nowhere]")
        ZonedDateTime zoned,
        @Default("MMXXIV")
        Year year,
        @Default("2024-13")
        YearMonth month,
        @Default("P1H")
        Period period,
        @Default("+19:00")
        ZoneOffset offset,
        @Default("2147483648")
        int count) {}
