package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Values(
        UUID id,
        Instant at,
        @Nullable LocalDate day,
        @Default("PT1S") Duration took,
        ZonedDateTime local,
        Optional<DayOfWeek> weekday,
        BigInteger count,
        @Default("0.00") BigDecimal price,
        URI source,
        Path file,
        Locale language,
        Currency currency,
        InetAddress host,
        Pattern filter,
        AtomicLong hits,
        AtomicReference<String> last,
        AtomicReference<@Nullable Instant> closed,
        AtomicIntegerArray counts,
        AtomicReferenceArray<String> names,
        AtomicStampedReference<String> version,
        StringBuilder text,
        ByteBuffer content,
        OptionalInt rank,
        List<Instant> history) {}
