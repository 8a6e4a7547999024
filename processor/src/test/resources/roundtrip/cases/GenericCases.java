package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

public final class GenericCases implements Cases {
    @BinaryRecord
    public record Pair<A, B>(A first, B second) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainPair<A, B>(A first, @Nullable B second) {}

    @BinaryRecord
    public record Leg(int price) {}

    public enum Side {
        @Tag(3)
        BUY,
        @Tag(200)
        SELL
    }

    @BinaryRecord
    public record Deal(
            Pair<String, Leg> named,
            List<Pair<Integer, String>> list,
            Pair<Pair<Boolean, Byte>, Instant> nested,
            @Nullable Pair<String, String> none) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOptions(
            PlainPair<@Varint Integer, @Utf8 String> options,
            PlainPair<Side, List<@Nullable String>> code,
            PlainPair<byte[], String[]> arrays,
            PlainPair<Optional<String>, OptionalInt> optionals,
            PlainPair<Map<String, List<Long>>, Set<Side>> maps,
            PlainPair<Deque<Byte>, ArrayList<Byte>> others) {}

    /** Passes its arguments on, alone and inside of others. */
    @BinaryRecord
    public record Page<T extends Comparable<? super T>, E>(
            List<T> items,
            Map<T, @Nullable E> byItem,
            Pair<String, T> labelled,
            Pair<List<T>, Pair<E, T>> made,
            Optional<E> extra,
            @Nullable E spare,
            SortedSet<T> sorted,
            List<Pair<T, E>> pairs,
            List<T>[] array) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Page<?, ?> page && page.array.length == array.length && toString().equals(page.toString());
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        @Override
        public String toString() {
            return items + " " + byItem + labelled + made + extra + spare + sorted + pairs + Arrays.toString(array);
        }
    }

    /** Optionals in Optionals: the outer one is a bit of the record. */
    @BinaryRecord
    public record Options<T>(
            Optional<Optional<T>> a, Optional<Optional<T>> b, Optional<List<Optional<T>>> c, Optional<Optional<String>> d,
            List<Pair<Leg, String>> e) {}

    @BinaryRecord
    public record NamedOptions(Optional<Optional<String>> a, Optional<OptionalInt> b, Optional<Optional<Byte>> c) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainOptionals(Optional<Optional<Byte>> a, Optional<Optional<String>> b, Optional<OptionalInt> c) {}

    /** Bounds that are raw, by each other, by wildcards and by arrays. */
    @BinaryRecord
    @SuppressWarnings("rawtypes")
    public record Bounded<A extends Comparable, B extends List<? super A>, C extends A>(A a, @Nullable B b, C c) {}

    /** The bounds of variants, kept by those of the sealed type in other words. */
    @BinaryRecord
    public sealed interface Ordered<A, B extends Comparable<B> & Serializable> permits Least, Most {}

    @BinaryRecord
    public record Least<X extends Comparable<X> & Serializable>(X value) implements Ordered<String, X> {}

    @BinaryRecord
    public record Most<X, Y extends Comparable<Y> & Serializable>(X value, Y other) implements Ordered<X, Y> {}

    @BinaryRecord
    public record Tree<T>(T value, List<Tree<T>> children) {}

    @BinaryRecord
    public record Swapped<A, B>(A a, B b, @Nullable Swapped<B, A> next) {}

    @BinaryRecord
    public static class Node<N extends Node<N>> {
        public final byte id;
        public final @Nullable N next;

        public Node(byte id, @Nullable N next) {
            this.id = id;
            this.next = next;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node<?> node && node.id == id && Objects.equals(node.next, next);
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    @BinaryRecord
    public static final class Link extends Node<Link> {
        public Link(byte id, @Nullable Link next) {
            super(id, next);
        }
    }

    @BinaryRecord
    public record Branch<T>(T value, Forest<T> children) {}

    @BinaryRecord
    public record Forest<T>(List<Branch<T>> branches) {}

    @BinaryRecord
    public record Person(byte age, List<Pair<Byte, Person>> friends) {}

    @BinaryRecord
    public record Owner(byte id, List<PlainPair<Byte, Owned>> owned) {}

    @BinaryRecord
    public record Owned(byte id, List<PlainPair<Byte, Owner>> owners) {}

    @BinaryRecord
    @Reserved(id = 2, type = "Map<String, @Nullable T>")
    public record Shrunk<T>(@FieldId(1) byte id, @FieldId(3) T value) {}

    @BinaryRecord
    public record Grown<T>(@FieldId(1) byte id, @FieldId(2) Map<String, @Nullable T> gone, @FieldId(3) T value) {}

    @BinaryRecord
    public sealed interface Message<T> permits Text, Unknown, Signal {}

    @BinaryRecord
    @Tag(1)
    public record Text<T>(T text) implements Message<T> {}

    @Fallback
    public record Unknown<T>(int tag, byte[] body) implements Message<T> {
        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown<?> unknown && unknown.tag == tag && Arrays.equals(unknown.body, body);
        }

        @Override
        public int hashCode() {
            return tag;
        }
    }

    @BinaryRecord
    @Tag(2)
    public record Signal() implements Message<Integer> {}

    @BinaryRecord
    public sealed interface Grade<T> permits Numeric, Letter {}

    @BinaryRecord
    public record Numeric<T>(T value) implements Grade<T> {}

    /** An enum among the variants of a generic type. */
    public enum Letter implements Grade<String> {
        A,
        B
    }

    /** A parameter that no component is of. */
    @BinaryRecord
    public record Key<T>(int id) {}

    @BinaryRecord
    public record Lookup(Key<String> key, List<Key<Leg>> keys) {}

    @BinaryRecord
    public sealed interface Result<T> permits Ok, Err, Zero, Both {}

    @BinaryRecord
    public record Ok<V>(V value) implements Result<V> {}

    @BinaryRecord
    public record Err<T>(String message) implements Result<T> {}

    @BinaryRecord
    public record Zero(byte value) implements Result<Integer> {}

    @BinaryRecord
    public record Both<T>(Result<T> left, Result<T> right) implements Result<T> {}

    @BinaryRecord
    public sealed interface Either<L, R> permits Left, Right, Same {}

    @BinaryRecord
    public record Left<X, Y>(X left) implements Either<X, Y> {}

    @BinaryRecord
    public record Right<X, Y>(X right) implements Either<Y, X> {}

    @BinaryRecord
    public record Same<X>(X value) implements Either<X, X> {}

    @BinaryRecord
    public record Outcome(Result<Integer> number, Result<Leg> leg, Either<String, Side> either) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public static final class PlainBox<T extends Comparable<T>> {
        private final T value;
        private final int level;

        private PlainBox(T value, int level) {
            this.value = value;
            this.level = level;
        }

        public static <E extends Comparable<E>> PlainBox<E> of(E value, int level) {
            return new PlainBox<>(value, level);
        }

        public T value() {
            return value;
        }

        public int level() {
            return level;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PlainBox<?> box && box.value.equals(value) && box.level == level;
        }

        @Override
        public int hashCode() {
            return level;
        }
    }

    @BinaryRecord
    public static final class Bean<T> extends Holder<List<T>> {
        private T last;

        public T getLast() {
            return last;
        }

        public void setLast(T last) {
            this.last = last;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bean<?> bean && bean.last.equals(last) && bean.held.equals(held);
        }

        @Override
        public int hashCode() {
            return last.hashCode();
        }
    }

    public static class Holder<H> {
        H held;
    }

    @BinaryRecord
    public static final class Built<K, V> {
        private final K key;
        private final V value;

        private Built(K key, V value) {
            this.key = key;
            this.value = value;
        }

        K key() {
            return key;
        }

        V value() {
            return value;
        }

        public static <A, B> Builder<A, B> builder() {
            return new Builder<>();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Built<?, ?> built && built.key.equals(key) && built.value.equals(value);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }

        public static final class Builder<A, B> {
            private A key;
            private B value;

            public Builder<A, B> key(A newKey) {
                key = newKey;
                return this;
            }

            public Builder<A, B> value(B newValue) {
                value = newValue;
                return this;
            }

            public Built<A, B> build() {
                return new Built<>(key, value);
            }
        }
    }

    private static <T> Tree<T> tree(T value, List<Tree<T>> children) {
        return new Tree<>(value, children);
    }

    private static Bean<Byte> bean() {
        Bean<Byte> bean = new Bean<>();
        bean.held = List.of((byte) 1);
        bean.setLast((byte) 2);
        return bean;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Page<String, Byte> page() {
        Map<String, Byte> byItem = new LinkedHashMap<>();
        byItem.put("a", null);
        return new Page<>(
                List.of("a"),
                byItem,
                new Pair<>("l", "b"),
                new Pair<>(List.of("c"), new Pair<>((byte) 7, "d")),
                Optional.of((byte) 8),
                null,
                new TreeSet<>(List.of("e")),
                List.of(new Pair<>("f", (byte) 9)),
                new List[] {List.of("g")});
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        GenericCases_PairCodec.of(Codecs.STRING, GenericCases_LegCodec.INSTANCE),
                        new Pair<>("a", new Leg(5)),
                        "09 03 02 61 05 01 05 00 00 00"),
                new Case<>(
                        GenericCases_DealCodec.INSTANCE,
                        new Deal(
                                new Pair<>("a", new Leg(5)),
                                List.of(new Pair<>(1, "b")),
                                new Pair<>(new Pair<>(true, (byte) 2), Instant.ofEpochSecond(1, 2)),
                                null),
                        "26 07" + "09 03 02 61 05 01 05 00 00 00" + "01 07 03 01 00 00 00 02 62"
                                + "11 03 03 03 01 02 01 00 00 00 00 00 00 00 02 00 00 00"),
                new Case<>(
                        GenericCases_PlainOptionsCodec.INSTANCE,
                        new PlainOptions(
                                new PlainPair<>(-1, "é"),
                                new PlainPair<>(Side.SELL, Arrays.asList("x", null)),
                                new PlainPair<>(new byte[] {1}, new String[] {"y"}),
                                new PlainPair<>(Optional.of("z"), OptionalInt.empty()),
                                new PlainPair<>(Map.of("k", List.of(2L)), Set.of(Side.BUY)),
                                new PlainPair<>(
                                        new ArrayDeque<>(List.of((byte) 3)), new ArrayList<>(List.of((byte) 4)))),
                        "01 01 02 c3 a9" + "01 c8 01 02 01 02 78" + "01 01 01 01 02 79" + "01 01 02 7a 00"
                                + "01 01 02 6b 01 02 00 00 00 00 00 00 00 01 03" + "01 01 03 01 04"),
                new Case<>(
                        GenericCases_PageCodec.of(Codecs.STRING, Codecs.BYTE),
                        page(),
                        "27 df 03" + "01 02 61" + "01 00 02 61" + "05 03 02 6c 02 62" + "09 03 01 02 63 04 03 07 02 64" + "08"
                                + "01 02 65" + "01 04 03 02 66 09" + "01 01 02 67"),
                new Case<>(
                        GenericCases_OptionsCodec.of(Codecs.BYTE),
                        new Options<>(
                                Optional.of(Optional.of((byte) 1)), Optional.of(Optional.empty()),
                                Optional.of(List.of(Optional.of((byte) 3), Optional.empty())),
                                Optional.of(Optional.of("d")), List.of(new Pair<>(new Leg(5), "e"))),
                        "16 1f" + "01 01" + "00" + "02 01 03 00" + "01 02 64" + "01 09 03 05 01 05 00 00 00 02 65"),
                new Case<>(
                        GenericCases_NamedOptionsCodec.INSTANCE,
                        new NamedOptions(
                                Optional.of(Optional.of("a")), Optional.of(OptionalInt.of(2)), Optional.of(Optional.empty())),
                        "0a 07" + "01 02 61" + "01 02 00 00 00" + "00"),
                new Case<>(
                        GenericCases_PlainOptionalsCodec.INSTANCE,
                        new PlainOptionals(
                                Optional.of(Optional.empty()), Optional.of(Optional.of("b")), Optional.empty()),
                        "03 00" + "01 02 62"),
                new Case<>(
                        GenericCases_BoundedCodec.of(Codecs.STRING, Codecs.list(Codecs.STRING), Codecs.STRING),
                        new Bounded<>("a", List.of("b"), "c"),
                        "08 07 02 61 01 02 62 02 63"),
                new Case<>(
                        GenericCases_OrderedCodec.of(Codecs.STRING, Codecs.BYTE), new Least<>((byte) 1), "00 02 01 01"),
                new Case<>(
                        GenericCases_OrderedCodec.of(Codecs.STRING, Codecs.BYTE),
                        new Most<>("a", (byte) 1),
                        "01 04 03 02 61 01"),
                new Case<>(
                        GenericCases_TreeCodec.of(Codecs.BYTE),
                        tree((byte) 1, List.of(tree((byte) 2, List.of()), tree((byte) 3, List.of()))),
                        "0b 03 01 02 03 03 02 00 03 03 03 00"),
                new Case<>(
                        GenericCases_SwappedCodec.of(Codecs.BYTE, Codecs.SHORT),
                        new Swapped<>((byte) 1, (short) 2, new Swapped<>((short) 3, (byte) 4, null)),
                        "09 07 01 02 00 04 03 03 00 04"),
                new Case<>(
                        GenericCases_BranchCodec.of(Codecs.BYTE),
                        new Branch<>((byte) 1, new Forest<>(List.of(new Branch<>((byte) 2, new Forest<>(List.of()))))),
                        "0b 03 01 08 01 01 05 03 02 02 01 00"),
                new Case<>(
                        GenericCases_NodeCodec.of(GenericCases_LinkCodec.INSTANCE),
                        new Node<>((byte) 1, new Link((byte) 2, null)),
                        "05 03 01 02 01 02"),
                new Case<>(
                        GenericCases_PersonCodec.INSTANCE,
                        new Person((byte) 1, List.of(new Pair<>((byte) 2, new Person((byte) 3, List.of())))),
                        "0a 03 01 01 06 03 02 03 03 03 00"),
                new Case<>(
                        GenericCases_OwnerCodec.INSTANCE,
                        new Owner((byte) 1, List.of(new PlainPair<>((byte) 2, new Owned((byte) 3, List.of())))),
                        "09 03 01 01 01 02 03 03 03 00"),
                new Case<>(
                        GenericCases_LookupCodec.INSTANCE,
                        new Lookup(new Key<>(1), List.of(new Key<>(2))),
                        "0e 03 05 01 01 00 00 00 01 05 01 02 00 00 00"),
                new Case<>(
                        GenericCases_OutcomeCodec.INSTANCE,
                        new Outcome(
                                new Both<>(new Zero((byte) 1), new Ok<>(2)),
                                new Err<>("e"),
                                new Right<>(Side.BUY)),
                        "18 07" + "03 0c 03 02 02 01 01 00 05 01 02 00 00 00" + "01 03 01 02 65" + "01 02 01 03"),
                new Case<>(
                        GenericCases_EitherCodec.of(Codecs.BYTE, Codecs.BYTE),
                        new Same<>((byte) 1),
                        "02 02 01 01"),
                new Case<>(
                        GenericCases_ShrunkCodec.of(Codecs.BYTE),
                        new Shrunk<>((byte) 1, (byte) 2),
                        "03 05 01 02"),
                new Case<>(
                        GenericCases_GrownCodec.of(Codecs.BYTE),
                        new Grown<>((byte) 1, Map.of("k", (byte) 9), (byte) 2),
                        "08 07 01 01 01 02 6b 09 02"),
                new Case<>(
                        GenericCases_MessageCodec.of(Codecs.STRING),
                        new Unknown<>(7, new byte[] {1, 2}),
                        "07 02 01 02"),
                new Case<>(GenericCases_MessageCodec.of(Codecs.INT), new Signal(), "02 00"),
                new Case<>(GenericCases_GradeCodec.of(Codecs.STRING), Letter.B, "01 01"),
                new Case<>(
                        GenericCases_PlainBoxCodec.of(Codecs.STRING), PlainBox.of("a", 1), "02 61 01 00 00 00"),
                new Case<>(GenericCases_BeanCodec.of(Codecs.BYTE), bean(), "04 03 01 01 02"),
                new Case<>(
                        GenericCases_BuiltCodec.of(Codecs.BYTE, Codecs.STRING),
                        Built.<Byte, String>builder().key((byte) 1).value("a").build(),
                        "04 03 01 02 61"));
    }
}
