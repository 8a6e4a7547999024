package failing;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Types for tests of what goes wrong; the tests name their codecs, and make their values here. */
public final class Types {
    public enum Side {
        BUY,
        SELL
    }

    public enum Color {
        @Tag(1)
        RED
    }

    @BinaryRecord
    public record Leg(int quantity, String name) {}

    @BinaryRecord
    public record Trade(
            Long id, UUID uuid, LocalDate date, Side side, Color color, String symbol, List<Leg> legs,
            Map<String, Leg> byName, Optional<Leg> main, int[] ints, @Nullable Leg last) {}

    @BinaryRecord
    public record Text(@Utf8 String text, List<@Utf8 String> texts) {}

    @BinaryRecord
    public record Picky(int least, int most) {
        public Picky {
            if (least > most) {
                throw new IllegalArgumentException(least + " is more than " + most);
            }
        }
    }

    @BinaryRecord
    public record Holder(List<Picky> pickies) {}

    @BinaryRecord
    public record Distinct(Set<String> set, Map<Integer, String> map) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Nothing() {}

    @BinaryRecord
    public record Chain(@Nullable Chain next) {}

    @BinaryRecord
    public record Strings(String value) {}

    @BinaryRecord
    public record Utf8s(@Utf8 String value) {}

    @BinaryRecord
    public record Bytes(byte[] value) {}

    @BinaryRecord
    public record Longs(long[] value) {}

    @BinaryRecord
    public record Booleans(boolean[] value) {}

    @BinaryRecord
    public record Integers(BigInteger value) {}

    @BinaryRecord
    public record StringList(List<String> value) {}

    @BinaryRecord
    public record StringSet(Set<String> value) {}

    @BinaryRecord
    public record StringMap(Map<String, String> value) {}

    @BinaryRecord
    public record NullList(List<@Nullable String> value) {}

    @BinaryRecord
    public record NullMap(Map<@Nullable String, @Nullable String> value) {}

    @BinaryRecord
    public record NothingList(List<Nothing> value) {}

    @BinaryRecord
    public record NothingSet(Set<@Nullable Nothing> value) {}

    private Types() {}

    public static Trade trade(String wrong) {
        Leg leg = new Leg(1, "a");
        return new Trade(
                wrong.equals("id") ? null : 1L,
                wrong.equals("uuid") ? null : new UUID(1, 2),
                wrong.equals("date") ? null : LocalDate.EPOCH,
                wrong.equals("side") ? null : Side.BUY,
                wrong.equals("color") ? null : Color.RED,
                wrong.equals("symbol") ? null : "s",
                wrong.equals("legs") ? null : java.util.Arrays.asList(leg, wrong.equals("legs[1]") ? null : leg, name(wrong, "legs[2].name")),
                wrong.equals("byName") ? null : java.util.Collections.singletonMap(wrong.equals("byName[0].key") ? null : "k", wrong.equals("byName[0].value") ? null : name(wrong, "byName[0].value.name")),
                wrong.equals("main") ? null : Optional.of(name(wrong, "main.name")),
                wrong.equals("ints") ? null : new int[] {1},
                name(wrong, "last.name"));
    }

    private static Leg name(String wrong, String path) {
        return new Leg(1, wrong.equals(path) ? null : "n");
    }

    public static Text text(String a, String b) {
        return new Text(a, List.of("ok", b));
    }

    public static Chain chain(int length) {
        Chain chain = null;
        for (int i = 0; i < length; i++) {
            chain = new Chain(chain);
        }
        return chain;
    }

    /** A list that says that it has another number of elements than it gives. */
    public static StringList lying(int said, int given) {
        return new StringList(new AbstractList<>() {
            @Override
            public String get(int index) {
                return "x";
            }

            @Override
            public int size() {
                return said;
            }

            @Override
            public Iterator<String> iterator() {
                return List.of("x", "x", "x").subList(0, given).iterator();
            }
        });
    }
}
