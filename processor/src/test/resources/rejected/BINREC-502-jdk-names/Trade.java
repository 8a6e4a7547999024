package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.nio.charset.Charset;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

@BinaryRecord
public record Trade(
        @Default("Europe/Nowhere")
        ZoneId zone,
        @Default("02-29")
        MonthDay day,
        @Default("de_CH")
        Locale locale,
        @Default("Euro")
        Currency currency,
        @Default("latin 1")
        Charset charset,
        @Default("(")
        Pattern pattern,
        @Default("2147483648")
        AtomicInteger count) {}
