package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

@BinaryRecord
public record Trade(
        Set<URL> links,
        Map<Pattern, String> rules,
        Map<List<AtomicLong>, String> counts,
        Set<URI> correct,
        Map<String, Pattern> correctToo) {}
