package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Classes whose fields have another type than the accessors and parameters that stand for them. */
public final class ConversionCases implements Cases {
    /** What may be null inside is an Optional outside, both ways; an Optional's accessor is enough to say that it may be null. */
    @BinaryRecord
    static final class Nicknamed extends Value {
        private final String name;
        private final @Utf8 String nick;

        @Varint
        private final @Nullable Integer age;

        private final @Nullable Long seen;
        private final @Nullable Double score;

        Nicknamed(Optional<String> nick, String name, OptionalInt age, OptionalLong seen, OptionalDouble score) {
            this.name = name;
            this.nick = nick.orElse(null);
            this.age = age.isPresent() ? age.getAsInt() : null;
            this.seen = seen.isPresent() ? seen.getAsLong() : null;
            this.score = score.isPresent() ? score.getAsDouble() : null;
        }

        String getName() {
            return name;
        }

        Optional<String> getNick() {
            return Optional.ofNullable(nick);
        }

        OptionalInt getAge() {
            return age == null ? OptionalInt.empty() : OptionalInt.of(age);
        }

        OptionalLong seen() {
            return seen == null ? OptionalLong.empty() : OptionalLong.of(seen);
        }

        OptionalDouble score() {
            return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
        }

        @Override
        public String toString() {
            return name + nick + age + seen + score;
        }
    }

    /** An Optional inside is what may be null outside. */
    @BinaryRecord
    static final class Unwrapped extends Value {
        private final Optional<String> nick;
        private final OptionalInt age;

        Unwrapped(@Nullable String nick, @Nullable Integer age) {
            this.nick = Optional.ofNullable(nick);
            this.age = age == null ? OptionalInt.empty() : OptionalInt.of(age);
        }

        @Nullable String getNick() {
            return nick.orElse(null);
        }

        @Nullable Integer getAge() {
            return age.isPresent() ? age.getAsInt() : null;
        }

        @Override
        public String toString() {
            return nick + "" + age;
        }
    }

    /** In the framing where a bit more would show: null and the empty Optional have the same. */
    @BinaryRecord(framing = Framing.PLAIN)
    static final class PlainNote extends Value {
        private @Nullable String note;

        Optional<String> getNote() {
            return Optional.ofNullable(note);
        }

        void setNote(Optional<String> note) {
            this.note = note.orElse(null);
        }

        @Override
        public String toString() {
            return note + "";
        }
    }

    /** Setters that take what an Optional holds are left out where it is empty, as is a null that one takes. */
    @BinaryRecord
    static final class Set extends Value {
        private Optional<String> held = Optional.empty();
        private OptionalLong count = OptionalLong.empty();
        private Optional<String> either = Optional.of("?");

        Optional<String> getHeld() {
            return held;
        }

        void setHeld(String value) {
            held = Optional.of(value);
        }

        OptionalLong getCount() {
            return count;
        }

        void setCount(long value) {
            count = OptionalLong.of(value);
        }

        Optional<String> getEither() {
            return either;
        }

        void setEither(@Nullable String value) {
            either = Optional.ofNullable(value);
        }

        static Set of(String held, long count, String either) {
            Set made = new Set();
            made.setHeld(held);
            made.setCount(count);
            made.setEither(either);
            return made;
        }

        static Set empty() {
            Set made = new Set();
            made.setEither(null);
            return made;
        }

        @Override
        public String toString() {
            return held + "" + count + either;
        }
    }

    /** Of two methods of a builder that which takes the Optional is called; one that takes a primitive in a box does as well. */
    @BinaryRecord
    static final class Built extends Value {
        private final OptionalInt count;
        private final Optional<Integer> level;
        private final Optional<String> note;

        private Built(Builder builder) {
            count = builder.count;
            level = builder.level;
            note = builder.note;
        }

        OptionalInt count() {
            return count;
        }

        Optional<Integer> level() {
            return level;
        }

        Optional<String> note() {
            return note;
        }

        @Override
        public String toString() {
            return count + "" + level + note;
        }

        static final class Builder {
            private OptionalInt count = OptionalInt.empty();
            private Optional<Integer> level = Optional.empty();
            private Optional<String> note = Optional.of("never");

            Builder count(int count) {
                this.count = OptionalInt.of(count);
                return this;
            }

            Builder level(int level) {
                this.level = Optional.of(level);
                return this;
            }

            Builder note(String note) {
                throw new IllegalStateException(note);
            }

            Builder note(Optional<String> note) {
                this.note = note;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** Boxes, where nothing is null. */
    @BinaryRecord
    static final class Boxed extends Value {
        private final Integer outside;
        private final Long inside;
        private final int box;
        private final boolean open;

        @Creator
        static Boxed of(int outside, Long inside, Integer box, Boolean open) {
            return new Boxed(outside, inside, box, open);
        }

        private Boxed(Integer outside, Long inside, int box, boolean open) {
            this.outside = outside;
            this.inside = inside;
            this.box = box;
            this.open = open;
        }

        Integer outside() {
            return outside;
        }

        long inside() {
            return inside;
        }

        Integer box() {
            return box;
        }

        Boolean open() {
            return open;
        }

        @Override
        public String toString() {
            return outside + "," + inside + "," + box + open;
        }
    }

    /** What the accessor gives is narrower than the field, or wider; each collection is read as the type that the codec sees. */
    @BinaryRecord
    static final class Collected extends Value {
        private final List<String> narrow;
        private final ArrayList<@Varint Long> wide;
        private final TreeMap<String, Integer> sorted = new TreeMap<>();

        Collected(Iterable<String> narrow, Collection<Long> wide, Map<String, Integer> sorted) {
            this.narrow = new ArrayList<>();
            narrow.forEach(this.narrow::add);
            this.wide = new ArrayList<>(wide);
            this.sorted.putAll(sorted);
        }

        ArrayList<String> narrow() {
            return new ArrayList<>(narrow);
        }

        List<Long> wide() {
            return List.copyOf(wide);
        }

        Map<String, Integer> sorted() {
            return Map.copyOf(sorted);
        }

        @Override
        public String toString() {
            return narrow + "" + wide + sorted;
        }
    }

    /** What a view shows under a wider type is read as what the constructor, the setter or the builder wants. */
    @BinaryRecord
    static final class Viewed extends Value {
        private final List<@Varint Long> serials;
        private final TreeMap<String, Integer> sorted;
        private @Nullable LinkedHashSet<String> tags;
        private LinkedList<String> names = new LinkedList<>();
        private List<Short> ports = List.of((short) 5);
        private ArrayList<Short> codes = new ArrayList<>(List.of((short) 6));

        Viewed(List<Long> serials, TreeMap<String, Integer> sorted) {
            this.serials = serials;
            this.sorted = sorted;
        }

        Collection<Long> getSerials() {
            return Collections.unmodifiableCollection(serials);
        }

        Map<String, Integer> getSorted() {
            return Collections.unmodifiableMap(sorted);
        }

        @Nullable Collection<String> getTags() {
            return tags == null ? null : Collections.unmodifiableCollection(tags);
        }

        void setTags(java.util.@Nullable Set<String> tags) {
            this.tags = tags == null ? null : (LinkedHashSet<String>) tags;
        }

        Collection<String> names() {
            return names;
        }

        void setNames(LinkedList<String> names) {
            this.names = names;
        }

        Collection<Short> getPorts() {
            return Collections.unmodifiableCollection(ports);
        }

        void setPorts(List<Short> ports) {
            this.ports = ports;
        }

        Collection<Short> getCodes() {
            return codes;
        }

        void setCodes(ArrayList<Short> codes) {
            this.codes = codes;
        }

        static Viewed of(List<Long> serials, TreeMap<String, Integer> sorted, @Nullable String tag, String name) {
            Viewed made = new Viewed(serials, sorted);
            made.tags = tag == null ? null : new LinkedHashSet<>(List.of(tag));
            made.names.add(name);
            return made;
        }

        @Override
        public String toString() {
            return serials + "" + sorted.getClass() + sorted + tags + names + ports + codes;
        }
    }

    /** The same of a generic class, by a builder of the field's type. */
    @BinaryRecord
    static final class Page<T> extends Value {
        private final List<T> items;

        private Page(List<T> items) {
            this.items = items;
        }

        Collection<T> items() {
            return Collections.unmodifiableCollection(items);
        }

        static <E> Builder<E> builder() {
            return new Builder<>();
        }

        @Override
        public String toString() {
            return items + "";
        }

        static final class Builder<E> {
            private List<E> items = List.of();

            Builder<E> items(List<? extends E> items) {
                this.items = List.copyOf(items);
                return this;
            }

            Page<E> build() {
                return new Page<>(items);
            }
        }
    }

    @BinaryRecord
    static final class Maybe<T> extends Value {
        private final @Nullable T value;

        private Maybe(@Nullable T value) {
            this.value = value;
        }

        static <E> Maybe<E> of(Optional<E> value) {
            return new Maybe<>(value.orElse(null));
        }

        Optional<T> value() {
            return Optional.ofNullable(value);
        }

        @Override
        public String toString() {
            return value + "";
        }
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(ConversionCases_NicknamedCodec.INSTANCE,
                        new Nicknamed(
                                Optional.of("\u00e9"),
                                "b",
                                OptionalInt.of(-1),
                                OptionalLong.of(3),
                                OptionalDouble.of(0.5)),
                        "17 1f 0262 02c3a9 01 0300000000000000 000000000000e03f"),
                new Case<>(ConversionCases_NicknamedCodec.INSTANCE,
                        new Nicknamed(
                                Optional.empty(), "b", OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty()),
                        "03 01 0262"),
                new Case<>(ConversionCases_UnwrappedCodec.INSTANCE, new Unwrapped("a", 5), "07 03 0261 05000000"),
                new Case<>(ConversionCases_UnwrappedCodec.INSTANCE, new Unwrapped(null, null), "01 00"),
                new Case<>(ConversionCases_PlainNoteCodec.INSTANCE, new PlainNote(), "00"),
                new Case<>(ConversionCases_PlainNoteCodec.INSTANCE, note("a"), "01 0261"),
                new Case<>(ConversionCases_SetCodec.INSTANCE, Set.of("a", 2, "b"), "0d 07 0261 0200000000000000 0262"),
                new Case<>(ConversionCases_SetCodec.INSTANCE, Set.empty(), "01 00"),
                new Case<>(ConversionCases_BuiltCodec.INSTANCE,
                        new Built.Builder().count(1).level(2).note(Optional.of("a")).build(),
                        "0b 07 01000000 02000000 0261"),
                new Case<>(ConversionCases_BuiltCodec.INSTANCE,
                        new Built.Builder().note(Optional.empty()).build(), "01 00"),
                new Case<>(ConversionCases_BoxedCodec.INSTANCE, Boxed.of(1, 2L, 3, true),
                        "11 0f 01000000 0200000000000000 03000000"),
                new Case<>(ConversionCases_CollectedCodec.INSTANCE,
                        new Collected(List.of("a"), List.of(-1L), Map.of("b", 7)),
                        "0d 07 01 0261 01 01 01 0262 07000000"),
                new Case<>(ConversionCases_ViewedCodec.INSTANCE,
                        Viewed.of(List.of(-1L, 1L), new TreeMap<>(Map.of("b", 7)), "a", "c"),
                        "17 3f 02 01 02 01 0262 07000000 01 0261 01 0263 01 0500 01 0600"),
                new Case<>(ConversionCases_ViewedCodec.INSTANCE,
                        Viewed.of(List.of(), new TreeMap<>(), null, "c"),
                        "0c 3b 00 00 01 0263 01 0500 01 0600"),
                new Case<>(ConversionCases_PageCodec.of(Codecs.STRING),
                        ConversionCases.Page.<String>builder().items(List.of("a", "b")).build(),
                        "06 01 02 0261 0262"),
                new Case<>(ConversionCases_MaybeCodec.of(Codecs.STRING), Maybe.of(Optional.of("a")), "03 01 0261"),
                new Case<>(ConversionCases_MaybeCodec.of(Codecs.STRING), Maybe.of(Optional.empty()), "01 00"));
    }

    private static PlainNote note(String text) {
        PlainNote made = new PlainNote();
        made.setNote(Optional.of(text));
        return made;
    }
}
