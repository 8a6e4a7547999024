package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import java.net.InetAddress;
import java.net.URL;
import java.util.BitSet;
import java.util.Currency;

@BinaryRecord
public record Trade(
        @Default
        Currency currency,
        @Default
        URL link,
        @Default("127.0.0.1")
        InetAddress peer,
        @Default("101")
        BitSet bits) {}
