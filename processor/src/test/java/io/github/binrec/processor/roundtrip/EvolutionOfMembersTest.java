package io.github.binrec.processor.roundtrip;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every version of a type reads what every other wrote: {@code roundtrip/evolution/members.txt}. What changes is in what the values
 * are held: atomic variables, collections that threads share, and a type whose codec is written by hand.
 */
class EvolutionOfMembersTest {
    private static final String NAME = "AtomicReference<String> name";
    private static final String COUNT = "AtomicInteger count";
    private static final String TOTALS = "AtomicIntegerArray totals";
    private static final String TAGS = "AtomicReferenceArray<String> tags";
    private static final String MARKS = "ConcurrentSkipListSet<String> marks";
    private static final String RANKS = "ConcurrentNavigableMap<String, Integer> ranks";
    private static final String PRICE = "Money price";

    private static final String NEW_NAME = "new AtomicReference<>(\"ab\")";
    private static final String NEW_COUNT = "new AtomicInteger(7)";
    private static final String NEW_TOTALS = "new AtomicIntegerArray(new int[] {1, -1})";
    private static final String NEW_TAGS = "new AtomicReferenceArray<>(new String[] {\"u\", \"t\"})";
    private static final String NEW_MARKS = "new ConcurrentSkipListSet<>(List.of(\"n\", \"m\"))";
    private static final String NEW_RANKS = "new ConcurrentSkipListMap<>(Map.of(\"k\", 2, \"j\", 1))";

    /** The type, its components, its codec, and how that comes to be the type's. */
    private static final String SOURCE = """
            package evolving;
            import io.github.binrec.annotations.*;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.io.IOException;
            import org.jspecify.annotations.Nullable;
            @BinaryRecord
            public record Item(
                    %s) {
                public record Money(long cents) {}
                @CodecFor(Money.class)
                static final class MoneyCodec implements BinaryCodec<Money> {
                    @Override public void write(ByteStream out, Money value) throws IOException {
                        out.writeLong(value.cents());
                    }
                    @Override public Money read(ByteStream in) throws IOException {
                        return new Money(in.readLong());
                    }
                    @Override public long sizeOf(Money value) {
                        return 8;
                    }
                    @Override public long leastSize() {
                        return 8;
                    }
                }
                @Override public String toString() {
                    return "Item" + List.of(%s);
                }
                private static String text(Object value) {
                    return value instanceof int[] numbers ? Arrays.toString(numbers) : String.valueOf(value);
                }
                public static List<Item> samples() {
                    return List.of(
                            new Item(
                                    %s));
                }
            }
            """.formatted(
                    String.join(", ", NAME, COUNT, TOTALS, TAGS, MARKS, RANKS, PRICE),
                    "text(name), text(count), text(totals), text(tags), text(marks), text(ranks), text(price)",
                    String.join(", ", NEW_NAME, NEW_COUNT, NEW_TOTALS, NEW_TAGS, NEW_MARKS, NEW_RANKS, "new Money(5)"));

    private static final Version BASE = new Version("base", SOURCE);
    private static final String ANOTHER_CODEC = """
            static final class VarMoneyCodec implements BinaryCodec<Money> {
                @Override public void write(ByteStream out, Money value) throws IOException {
                    out.writeVarLong(value.cents());
                }
                @Override public Money read(ByteStream in) throws IOException {
                    return new Money(in.readVarLong());
                }
                @Override public long sizeOf(Money value) {
                    return 1;
                }
            }
            """;
    private static final String CODEC =
            SOURCE.substring(SOURCE.indexOf("    @CodecFor"), SOURCE.indexOf("    @Override public String toString"));

    private static final List<Version> VERSIONS = List.of(
            BASE,
            BASE.named("what the atomic variables hold, by itself")
                    .with(NAME, "String name")
                    .with(NEW_NAME, "\"ab\"")
                    .with(COUNT, "int count")
                    .with(NEW_COUNT, "7")
                    .with(TOTALS, "int[] totals")
                    .with(NEW_TOTALS, "new int[] {1, -1}")
                    .with(TAGS, "List<String> tags")
                    .with(NEW_TAGS, "List.of(\"u\", \"t\")"),
            BASE.named("sorted collections of one thread")
                    .with(MARKS, "SortedSet<String> marks")
                    .with(NEW_MARKS, "new TreeSet<>(List.of(\"n\", \"m\"))")
                    .with(RANKS, "TreeMap<String, Integer> ranks")
                    .with(NEW_RANKS, "new TreeMap<>(Map.of(\"k\", 2, \"j\", 1))"),
            BASE.named("collections in another order, a queue")
                    .with(TAGS, "ConcurrentLinkedQueue<String> tags")
                    .with(NEW_TAGS, "new ConcurrentLinkedQueue<>(List.of(\"u\", \"t\"))")
                    .with(MARKS, "Set<String> marks")
                    .with(NEW_MARKS, "new LinkedHashSet<>(List.of(\"n\", \"m\"))")
                    .with(RANKS, "Map<String, Integer> ranks")
                    .with(NEW_RANKS, "new LinkedHashMap<>(new TreeMap<>(Map.of(\"k\", 2, \"j\", 1)).descendingMap())"),
            BASE.named("elements twice")
                    .with(MARKS, "ConcurrentLinkedDeque<String> marks")
                    .with(NEW_MARKS, "new ConcurrentLinkedDeque<>(List.of(\"n\", \"n\"))"),
            BASE.named("record in place of the codec written by hand")
                    .with("public record Money", "@BinaryRecord(framing = Framing.PLAIN) public record Money")
                    .with(CODEC, ""),
            BASE.named("codec named where it is used")
                    .with("@CodecFor(Money.class)", "")
                    .with(PRICE, "@Using(MoneyCodec.class) " + PRICE),
            BASE.named("value of the codec removed")
                    .with("public record Item(", "@Reserved(id = 7, type = \"Money\") public record Item(")
                    .with(", " + PRICE, "")
                    .with(", text(price)", "")
                    .with(", new Money(5)", ""),
            BASE.named("atomic variables and collections removed")
                    .with("public record Item(", """
                            @Reserved(id = 1, type = "AtomicReference<String>")
                            @Reserved(id = 3, type = "AtomicIntegerArray")
                            @Reserved(id = 4, type = "AtomicReferenceArray<String>")
                            @Reserved(id = 5, type = "ConcurrentSkipListSet<String>")
                            @Reserved(id = 6, type = "ConcurrentNavigableMap<String, Integer>")
                            public record Item(""")
                    .with(NAME + ", ", "")
                    .with(TOTALS + ", " + TAGS + ", " + MARKS + ", " + RANKS + ", ", "")
                    .with("text(name), ", "")
                    .with("text(totals), text(tags), text(marks), text(ranks), ", "")
                    .with(NEW_NAME + ", ", "")
                    .with(NEW_TOTALS + ", " + NEW_TAGS + ", " + NEW_MARKS + ", " + NEW_RANKS + ", ", ""),
            BASE.named("fields that may be absent added")
                    .with(
                            PRICE,
                            PRICE + ", @Nullable ConcurrentSkipListSet<Integer> more, @Nullable AtomicLong last,"
                                    + " Optional<Money> paid")
                    .with("text(price)", "text(price), text(more), text(last), text(paid)")
                    .with(
                            "new Money(5)",
                            "new Money(5), new ConcurrentSkipListSet<>(List.of(4, 3)), new AtomicLong(-1),"
                                    + " Optional.of(new Money(6))"),
            // from here on changes that break
            BASE.named("variable made to hold null")
                    .with(NAME, "AtomicReference<@Nullable String> name")
                    .with("\"ab\"", ""),
            BASE.named("atomic number made a varint").with(COUNT, "@Varint " + COUNT),
            BASE.named("null elements allowed")
                    .with(TAGS, "AtomicReferenceArray<@Nullable String> tags")
                    .with("{\"u\", \"t\"}", "{\"u\", null}"),
            BASE.named("another codec for the type").with(CODEC, "@CodecFor(Money.class)\n" + ANOTHER_CODEC));

    /** A version, made from the first one. */
    private record Version(String name, String source) {
        Version named(String other) {
            return new Version(other, source);
        }

        Version with(String before, String after) {
            if (!source.contains(before)) {
                throw new IllegalArgumentException(before);
            }
            return new Version(name, source.replace(before, after));
        }
    }

    @Test
    void everyVersion_readsWhatEveryOtherWrote_andWritesItBack_asExpected() throws Exception {
        EvolutionMatrix.assertExpectedAndWrittenBack(
                "members.txt",
                VERSIONS.stream()
                        .map(version -> new EvolutionMatrix.Version(version.name(), version.source()))
                        .toList());
    }
}
