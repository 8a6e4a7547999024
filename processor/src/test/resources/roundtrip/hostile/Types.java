package hostile;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types whose bytes are easily made by hand, for tests of bytes that nobody wrote. */
@SuppressWarnings("unused")
public final class Types {
    private Types() {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Nothing() {}

    public enum Side { BUY, SELL }

    @BinaryRecord(framing = Framing.PLAIN)
    public record Pair(int first, int second) {}

    // What a length stands before.

    @BinaryRecord(framing = Framing.PLAIN)
    public record Text(String value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Utf8Text(@Utf8 String value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Builder(StringBuilder value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Link(URI value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Location(URL value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Place(Path value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Zone(ZoneId value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Language(Locale value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Coding(Charset value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Expression(Pattern value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Expressions(List<Pattern> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Bytes(byte[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Buffer(ByteBuffer value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Bits(BitSet value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Big(BigInteger value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Decimal(BigDecimal value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Booleans(boolean[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Shorts(short[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Chars(char[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Ints(int[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Floats(float[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Longs(long[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Doubles(double[] value) {}

    // What a count stands before.

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextList(List<String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NullList(List<@Nullable String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PairList(List<Pair> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record OptionalList(Collection<Optional<String>> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record ListOfLists(List<List<String>> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextLinks(LinkedList<String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextQueue(ArrayDeque<String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextArray(String[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NullArray(@Nullable String[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Grid(int[][] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextSet(Set<String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SortedTexts(TreeSet<String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Sides(EnumSet<Side> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record TextMap(Map<String, String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NullMap(Map<@Nullable String, @Nullable String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SortedMapping(TreeMap<Integer, String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Table(ConcurrentHashMap<String, String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SideMap(EnumMap<Side, String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NothingList(List<Nothing> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NothingArray(Nothing[] value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NothingLists(List<List<Nothing>> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NothingMaps(List<Map<Side, List<Nothing>>> value) {}

    // Keys.

    @BinaryRecord(framing = Framing.PLAIN)
    public record SameHash(int value) {
        @Override
        public int hashCode() {
            return 0;
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    public record PairSet(Set<Pair> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PairMap(Map<Pair, Side> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SameHashSet(Set<SameHash> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Hosts(Set<InetAddress> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record ListSet(Set<List<Integer>> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record DecimalSet(Set<BigDecimal> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SortedDecimals(TreeSet<BigDecimal> value) {}

    // Values that can be wrong.

    @BinaryRecord(framing = Framing.PLAIN)
    public record Varints(
            @Varint short a, @Varint int b, @Varint long c, @Varint @Unsigned short d, @Varint @Unsigned int e,
            @Varint @Unsigned long f) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Numbers(float single, double twice, Float boxed, List<Double> all) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Flags(boolean a, boolean b, @Nullable Side c) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record BooleanList(List<Boolean> value) {}

    @BinaryRecord
    public record Picky(int value) {
        public Picky {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    @BinaryRecord
    public record PickyList(List<Picky> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainPickyList(List<Picky> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Utf8List(List<@Utf8 String> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record VarintList(List<@Varint Integer> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record SideList(List<Side> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NumberSet(Set<Integer> value) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record NumberMap(Map<Integer, Side> value) {}

    @BinaryRecord
    public sealed interface Shape permits Circle, Square {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Circle(double radius) implements Shape {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Square(Side side) implements Shape {}

    @BinaryRecord
    public sealed interface Event permits Started, Unknown {}

    @BinaryRecord
    public record Started(int at) implements Event {}

    @Fallback
    public record Unknown(int tag, byte[] body) implements Event {}

    /** Steps over what its earlier versions held. */
    @BinaryRecord
    @Reserved(id = 1, type = "java.util.List<java.util.Map<String, java.util.List<@Nullable Integer>>>")
    public record Shrunk(@FieldId(2) int id) {}

    @BinaryRecord
    public record Trade(@FieldId(1) long id, @FieldId(2) String symbol, @FieldId(3) List<Pair> pairs) {}
}
