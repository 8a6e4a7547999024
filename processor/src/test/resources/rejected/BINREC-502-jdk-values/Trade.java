package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

@BinaryRecord
public record Trade(
        @Default("yesterday")
        Instant at,
        @Default("25:00")
        LocalTime time,
        @Default("2024-02-29")
        LocalDateTime both,
        @Default("1h")
        Duration length,
        @Default("1.5")
        BigInteger count) {}
