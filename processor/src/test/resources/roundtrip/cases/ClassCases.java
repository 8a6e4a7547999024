package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Classes have the bytes of a record with the same components, however they are made and read. */
public final class ClassCases implements Cases {
    /** Equal if of one class and with equal texts. */
    abstract static class Value {
        @Override
        public final boolean equals(Object other) {
            return other != null && other.getClass() == getClass() && other.toString().equals(toString());
        }

        @Override
        public final int hashCode() {
            return toString().hashCode();
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    static final class Constructed extends Value {
        private final int x;
        private final @Nullable String note;
        private final boolean open;

        // Its parameters are the properties in another order.
        Constructed(boolean open, @Nullable String note, int x) {
            this.open = open;
            this.note = note;
            this.x = x;
        }

        int x() {
            return x;
        }

        @Nullable String getNote() {
            return note;
        }

        boolean isOpen() {
            return open;
        }

        @Override
        public String toString() {
            return x + note + open;
        }
    }

    @BinaryRecord
    static final class Made extends Value {
        private final long cents;
        private final String currency;
        private final List<String> tags;

        private Made(long cents, String currency, Collection<String> tags) {
            this.cents = cents;
            this.currency = currency;
            this.tags = List.copyOf(tags);
        }

        @Creator
        static Made of(@FieldId(3) long cents, String currency, Collection<String> tags) {
            return new Made(cents, currency, tags);
        }

        long getCents() {
            return cents;
        }

        @FieldId(1)
        String getCurrency() {
            return currency;
        }

        List<String> getTags() {
            return tags;
        }

        @Override
        public String toString() {
            return cents + currency + tags;
        }
    }

    @BinaryRecord
    static final class Built extends Value {
        private final int id;
        private final Optional<String> name;

        private Built(Builder builder) {
            id = builder.id;
            name = builder.name;
        }

        int id() {
            return id;
        }

        Optional<String> name() {
            return name;
        }

        static Builder builder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return id + "" + name;
        }

        static final class Builder {
            private int id;
            private Optional<String> name = Optional.empty();

            Builder id(int id) {
                this.id = id;
                return this;
            }

            Builder name(String name) {
                return name(Optional.of(name));
            }

            Builder name(Optional<String> name) {
                this.name = name;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** The methods of its builder return nothing, and the last is not called build. */
    @BinaryRecord
    static final class Assembled extends Value {
        private final int id;

        private Assembled(int id) {
            this.id = id;
        }

        int id() {
            return id;
        }

        static Assembly builder() {
            return new Assembly();
        }

        @Override
        public String toString() {
            return "" + id;
        }

        static final class Assembly {
            private int id;

            void setId(int id) {
                this.id = id;
            }

            Assembled assemble() {
                return new Assembled(id);
            }
        }
    }

    @BinaryRecord
    static class Bean extends Value {
        private long id;
        @Nullable String name;
        protected boolean isActive;
        private transient int cached = 5;
        static int count;
        @Ignore
        private int scrolled;
        private final int version;
        @Varint
        @Unsigned
        private int quantity;

        Bean(int version) {
            this.version = version;
        }

        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        boolean isActive() {
            return isActive;
        }

        Bean setActive(boolean active) {
            isActive = active;
            return this;
        }

        int getVersion() {
            return version;
        }

        int getQuantity() {
            return quantity;
        }

        void setQuantity(int quantity) {
            this.quantity = quantity;
        }

        static Bean sample(long id, @Nullable String name, boolean active, int version, int quantity) {
            Bean bean = new Bean(version);
            bean.id = id;
            bean.name = name;
            bean.isActive = active;
            bean.quantity = quantity;
            bean.cached = 7;
            bean.scrolled = 3;
            return bean;
        }

        @Override
        public String toString() {
            return id + name + isActive + version + quantity;
        }
    }

    /** Its fields are set by methods like theirs, each of which returns the value or another one. */
    @BinaryRecord
    static final class Fluent extends Value {
        private int a;
        private final long cents;

        Fluent() {
            this(0);
        }

        private Fluent(long c) {
            cents = c;
        }

        int a() {
            return a;
        }

        Fluent a(int a) {
            this.a = a;
            return this;
        }

        long cents() {
            return cents;
        }

        Fluent cents(long cents) {
            return new Fluent(cents).a(a);
        }

        @Override
        public String toString() {
            return a + " " + cents;
        }
    }

    /** Nothing tells by its field that a method gives another value. */
    @BinaryRecord
    static final class Wither<T> extends Value {
        private T value;

        Wither() {}

        private Wither(T v) {
            value = v;
        }

        T value() {
            return value;
        }

        Wither<T> value(T value) {
            return new Wither<>(value);
        }

        @Override
        public String toString() {
            return "" + value;
        }
    }

    @BinaryRecord
    record Withers(Wither<String> text) {}

    /** Its set is final, and what is in it is not. */
    @BinaryRecord
    static final class Filled extends Value {
        private final SortedSet<String> names = new TreeSet<>();
        private @Nullable Filled next;

        SortedSet<String> getNames() {
            return names;
        }

        void setNames(SortedSet<String> names) {
            this.names.clear();
            this.names.addAll(names);
        }

        @Nullable Filled getNext() {
            return next;
        }

        /** Returns what was set before. */
        @Nullable Filled setNext(@Nullable Filled next) {
            Filled last = this.next;
            this.next = next;
            return last;
        }

        static Filled of(@Nullable Filled next, String... names) {
            Filled filled = new Filled();
            filled.setNames(new TreeSet<>(List.of(names)));
            filled.setNext(next);
            return filled;
        }

        @Override
        public String toString() {
            return names + " " + next;
        }
    }

    /** Its getter is what is read, and the name of its field is none that javac makes. */
    @BinaryRecord
    static final class Counter extends Value {
        private int next;
        private boolean open;
        double celsius$;

        int next() {
            return next++;
        }

        int getNext() {
            return next;
        }

        void setNext(int next) {
            this.next = next;
        }

        /** Opens it. */
        boolean open() {
            open = true;
            return true;
        }

        boolean isOpen() {
            return open;
        }

        void setOpen(boolean open) {
            this.open = open;
        }

        static Counter of(int next, double celsius) {
            Counter counter = new Counter();
            counter.next = next;
            counter.celsius$ = celsius;
            return counter;
        }

        @Override
        public String toString() {
            return next + " " + open + " " + celsius$;
        }
    }

    /** Only what sets its properties says that they can be null. */
    @BinaryRecord
    static final class Noted extends Value {
        private String note;
        private List<String> lines = List.of();

        String getNote() {
            return note;
        }

        void setNote(@Nullable String note) {
            this.note = note;
        }

        List<String> getLines() {
            return lines;
        }

        Noted setLines(List<@Nullable String> lines) {
            this.lines = lines;
            return this;
        }

        @Override
        public String toString() {
            return note + " " + lines;
        }
    }

    /** A variant that another variant implements, and an abstract type that can be iterated over. */
    @BinaryRecord
    sealed interface Series {
        @BinaryRecord
        non-sealed interface Texts extends Series, Iterable<String> {
            List<String> texts();

            @Creator
            static Texts of(List<String> texts) {
                return new Listed(texts);
            }
        }

        @BinaryRecord
        record Named(String name, List<String> texts) implements Series, Texts {
            @Override
            public Iterator<String> iterator() {
                return texts.iterator();
            }
        }

        record Listed(List<String> texts) implements Texts {
            @Override
            public Iterator<String> iterator() {
                return texts.iterator();
            }
        }
    }

    /** Its builder takes what is required in its constructor. */
    @BinaryRecord
    static final class Facts extends Value {
        private final int servings;
        private final String unit;
        private final String brand;

        private Facts(Builder builder) {
            servings = builder.servings;
            unit = builder.unit;
            brand = builder.brand;
        }

        int servings() {
            return servings;
        }

        String unit() {
            return unit;
        }

        String brand() {
            return brand;
        }

        @Override
        public String toString() {
            return servings + unit + brand;
        }

        static final class Builder {
            private final int servings;
            private final String unit;
            private String brand;

            Builder(Facts facts) {
                this(facts.servings, facts.unit);
            }

            Builder(int servings, String unit) {
                this.servings = servings;
                this.unit = unit;
            }

            Builder brand(@Nullable String brand) {
                this.brand = brand;
                return this;
            }

            Facts build() {
                return new Facts(this);
            }
        }
    }

    /** The constructor of its builder is generic, and takes what is required. */
    @BinaryRecord
    static final class Marked<A, B> extends Value {
        private final A content;
        private final B mark;

        private Marked(Builder<A, B> builder) {
            content = builder.content;
            mark = builder.mark;
        }

        A content() {
            return content;
        }

        B mark() {
            return mark;
        }

        @Override
        public String toString() {
            return content + "" + mark;
        }

        static final class Builder<X, Y> {
            private final X content;
            private Y mark;

            Builder(X content) {
                this.content = content;
            }

            Builder<X, Y> mark(@Nullable Y mark) {
                this.mark = mark;
                return this;
            }

            Marked<X, Y> build() {
                return new Marked<>(this);
            }
        }
    }

    /** Its builder adds to what it has, which a null would not go with; without a call the list is null. */
    @BinaryRecord
    static final class Added extends Value {
        private final int id;
        private final @Nullable List<String> tags;
        private final @Nullable Map<String, Integer> counts;
        private final boolean last;

        private Added(Adder adder) {
            id = adder.id;
            tags = adder.tags;
            counts = adder.counts;
            last = adder.last;
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        Map<String, Integer> counts() {
            return counts;
        }

        boolean last() {
            return last;
        }

        static Adder builder() {
            return new Adder();
        }

        @Override
        public String toString() {
            return id + "" + tags + counts + last;
        }

        static final class Adder {
            private int id;
            private List<String> tags;
            private Map<String, Integer> counts;
            private boolean last;

            Adder id(int id) {
                this.id = id;
                return this;
            }

            Adder addAllTags(Iterable<String> added) {
                tags = tags == null ? new ArrayList<>() : tags;
                added.forEach(tags::add);
                return this;
            }

            Adder putAllCounts(Map<String, Integer> added) {
                counts = counts == null ? new TreeMap<>() : counts;
                counts.putAll(added);
                return this;
            }

            Adder last(boolean last) {
                this.last = last;
                return this;
            }

            Added build() {
                return new Added(this);
            }
        }
    }

    /** The same of a builder whose methods return nothing. */
    @BinaryRecord
    static final class Put extends Value {
        private final @Nullable List<String> tags;
        private final int id;

        private Put(Putter putter) {
            tags = putter.tags;
            id = putter.id;
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        static Putter builder() {
            return new Putter();
        }

        static Put of(int id, @Nullable List<String> tags) {
            Putter putter = builder();
            putter.id(id);
            if (tags != null) {
                putter.addAllTags(tags);
            }
            return putter.build();
        }

        @Override
        public String toString() {
            return id + "" + tags;
        }

        static final class Putter {
            private int id;
            private List<String> tags;

            void id(int id) {
                this.id = id;
            }

            void addAllTags(Iterable<String> added) {
                tags = tags == null ? new ArrayList<>() : tags;
                added.forEach(tags::add);
            }

            Put build() {
                return new Put(this);
            }
        }
    }

    /** Its builders take one property each, and the last one gives the value. */
    @BinaryRecord
    static final class Staged extends Value {
        private final int id;
        private final List<String> tags;
        private final Map<String, Integer> counts;

        private Staged(Stages stages) {
            id = stages.id;
            tags = List.copyOf(stages.tags);
            counts = Map.copyOf(stages.counts);
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        Map<String, Integer> counts() {
            return counts;
        }

        static IdStage newBuilder() {
            return new Stages();
        }

        @Override
        public String toString() {
            return id + "" + tags + counts;
        }

        interface IdStage {
            LastStage id(int id);
        }

        interface LastStage {
            LastStage addAllTags(Iterable<String> tags);

            LastStage putAllCounts(Map<String, ? extends Integer> counts);

            Staged build();
        }

        private static final class Stages implements IdStage, LastStage {
            private int id;
            private final List<String> tags = new ArrayList<>();
            private final Map<String, Integer> counts = new TreeMap<>();

            @Override
            public LastStage id(int id) {
                this.id = id;
                return this;
            }

            @Override
            public LastStage addAllTags(Iterable<String> added) {
                added.forEach(tags::add);
                return this;
            }

            @Override
            public LastStage putAllCounts(Map<String, ? extends Integer> added) {
                counts.putAll(added);
                return this;
            }

            @Override
            public Staged build() {
                return new Staged(this);
            }
        }
    }

    abstract static class Named<N, K extends Comparable<K>> extends Value {
        private N name;
        List<K> keys;

        public N getName() {
            return name;
        }

        public void setName(N name) {
            this.name = name;
        }
    }

    @BinaryRecord
    static final class Account extends Named<String, Integer> {
        @Default("9")
        int level;

        static Account sample(String name, List<Integer> keys, int level) {
            Account account = new Account();
            account.setName(name);
            account.keys = keys;
            account.level = level;
            return account;
        }

        @Override
        public String toString() {
            return getName() + keys + level;
        }
    }

    /** The way of AutoValue. */
    @BinaryRecord
    abstract static class Point extends Value {
        abstract int getX();

        abstract OptionalInt getY();

        static Point create(int x, OptionalInt y) {
            return new Point() {
                @Override
                int getX() {
                    return x;
                }

                @Override
                OptionalInt getY() {
                    return y;
                }
            };
        }

        @Override
        public final String toString() {
            return getX() + "," + getY();
        }
    }

    interface Identified {
        long id();
    }

    /** An interface that says what makes its values. */
    @BinaryRecord
    interface Item extends Identified {
        String text();

        default int length() {
            return text().length();
        }

        @Creator
        static Item of(String text, long id) {
            return new ItemRecord(id, text);
        }
    }

    record ItemRecord(long id, String text) implements Item {}

    /** Recursive, and a class within a record within a class. */
    @BinaryRecord
    static final class Node extends Value {
        int value;
        @Nullable Node next;
        List<Holder> holders = List.of();

        Node() {}

        static Node of(int value, @Nullable Node next, Holder... holders) {
            Node node = new Node();
            node.value = value;
            node.next = next;
            node.holders = List.of(holders);
            return node;
        }

        @Override
        public String toString() {
            return value + "(" + next + holders + ")";
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    record Holder(Constructed constructed) {}

    @BinaryRecord
    static final class Nothing extends Value {
        @Override
        public String toString() {
            return "";
        }
    }

    @BinaryRecord
    abstract static sealed class Shape extends Value permits Dot, Round {
        @Nullable String label;

        @Override
        public String toString() {
            return Objects.toString(label);
        }
    }

    @BinaryRecord
    static final class Dot extends Shape {}

    abstract static sealed class Round extends Shape {
        double radius;
    }

    @BinaryRecord
    static final class Circle extends Round {
        static Circle sample(String label, double radius) {
            Circle circle = new Circle();
            circle.label = label;
            circle.radius = radius;
            return circle;
        }

        @Override
        public String toString() {
            return label + radius;
        }
    }

    /** Variants of which one extends another that comes first. */
    @BinaryRecord
    sealed interface Event permits Happened, Failed {}

    @BinaryRecord
    static non-sealed class Happened extends Value implements Event {
        int at;

        @Override
        public String toString() {
            return "at " + at;
        }
    }

    @BinaryRecord
    static final class Failed extends Happened implements Event {
        byte code;
    }

    @BinaryRecord
    record Drawing(List<Shape> shapes, Circle frame) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(ClassCases_ConstructedCodec.INSTANCE, new Constructed(true, null, 1), "02 01000000"),
                new Case<>(ClassCases_ConstructedCodec.INSTANCE, new Constructed(false, "a", 1), "01 01000000 0261"),
                new Case<>(ClassCases_MadeCodec.INSTANCE, Made.of(5, "EUR", List.of("x")),
                        "10 07  06455552  01 0278  0500000000000000"),
                new Case<>(ClassCases_BuiltCodec.INSTANCE,
                        Built.builder().id(3).name("a").build(), "07 03 03000000 0261"),
                new Case<>(ClassCases_BuiltCodec.INSTANCE, Built.builder().id(3).build(), "05 01 03000000"),
                new Case<>(ClassCases_AssembledCodec.INSTANCE, new Assembled(3), "05 01 03000000"),
                new Case<>(ClassCases_BeanCodec.INSTANCE, Bean.sample(1, "a", true, 2, 300),
                        "11 1f 0100000000000000 0261 02000000 ac02"),
                new Case<>(ClassCases_BeanCodec.INSTANCE, Bean.sample(1, null, false, 2, 0),
                        "0e 19 0100000000000000 02000000 00"),
                new Case<>(ClassCases_FluentCodec.INSTANCE, new Fluent().cents(5).a(3),
                        "0d 03 03000000 0500000000000000"),
                new Case<>(ClassCases_WithersCodec.INSTANCE, new Withers(new Wither<String>().value("a")),
                        "05 01 03 01 0261"),
                new Case<>(ClassCases_FilledCodec.INSTANCE, Filled.of(Filled.of(null, "b"), "a"),
                        "09 03 01 0261 04 01 01 0262"),
                new Case<>(ClassCases_CounterCodec.INSTANCE, Counter.of(3, 1),
                        "0d 05 03000000 000000000000f03f"),
                new Case<>(ClassCases_SeriesCodec.INSTANCE, Series.Texts.of(List.of("a")), "00 04 01 01 0261"),
                new Case<>(ClassCases_SeriesCodec.INSTANCE, new Series.Named("n", List.of("a")), "01 06 03 026e 01 0261"),
                new Case<>(ClassCases_NotedCodec.INSTANCE, new Noted().setLines(Arrays.asList("a", null)),
                        "05 02 02 01 0261"),
                new Case<>(ClassCases_FactsCodec.INSTANCE, new Facts.Builder(2, "g").build(), "07 03 02000000 0267"),
                new Case<>(ClassCases_FactsCodec.INSTANCE, new Facts.Builder(2, "g").brand("b").build(),
                        "09 07 02000000 0267 0262"),
                new Case<>(ClassCases_MarkedCodec.of(Codecs.INT, Codecs.STRING),
                        new Marked.Builder<Integer, String>(1).mark("a").build(), "07 03 01000000 0261"),
                new Case<>(ClassCases_MarkedCodec.of(Codecs.STRING, Codecs.INT),
                        new Marked.Builder<String, Integer>("a").build(), "03 01 0261"),
                new Case<>(ClassCases_AddedCodec.INSTANCE, Added.builder().id(1).build(), "05 01 01000000"),
                new Case<>(ClassCases_AddedCodec.INSTANCE,
                        Added.builder().id(1).addAllTags(List.of()).last(true).build(), "06 0b 01000000 00"),
                new Case<>(ClassCases_AddedCodec.INSTANCE,
                        Added.builder().id(1).addAllTags(List.of("a")).putAllCounts(Map.of("b", 2)).build(),
                        "0f 07 01000000 01 0261 01 0262 02000000"),
                new Case<>(ClassCases_PutCodec.INSTANCE, Put.of(1, null), "05 02 01000000"),
                new Case<>(ClassCases_PutCodec.INSTANCE, Put.of(1, List.of("a")), "08 03 01 0261 01000000"),
                new Case<>(ClassCases_StagedCodec.INSTANCE,
                        Staged.newBuilder().id(1).addAllTags(List.of("a")).putAllCounts(Map.of("b", 2)).build(),
                        "0f 07 01000000 01 0261 01 0262 02000000"),
                new Case<>(ClassCases_AccountCodec.INSTANCE, Account.sample("a", List.of(1, 2), 3),
                        "10 07 0261 02 01000000 02000000 03000000"),
                new Case<>(ClassCases_PointCodec.INSTANCE, Point.create(1, OptionalInt.of(2)),
                        "09 03 01000000 02000000"),
                new Case<>(ClassCases_ItemCodec.INSTANCE, Item.of("a", 1), "0b 03 0100000000000000 0261"),
                new Case<>(ClassCases_NodeCodec.INSTANCE,
                        Node.of(1, Node.of(2, null), new Holder(new Constructed(true, null, 7))),
                        "12 07 01000000 06 05 02000000 00 01 02 07000000"),
                new Case<>(ClassCases_NothingCodec.INSTANCE, new Nothing(), "00"),
                new Case<>(ClassCases_ShapeCodec.INSTANCE, Circle.sample("a", 1), "01 0b 03 0261 000000000000f03f"),
                new Case<>(ClassCases_ShapeCodec.INSTANCE, new Dot(), "00 01 00"),
                new Case<>(ClassCases_EventCodec.INSTANCE, new Happened(), "00 05 01 00000000"),
                new Case<>(ClassCases_EventCodec.INSTANCE, new Failed(), "01 06 03 00000000 00"),
                new Case<>(ClassCases_DrawingCodec.INSTANCE, new Drawing(List.of(new Dot()), Circle.sample("", 0)),
                        "10 03 01 00 01 00  0a 03 00 0000000000000000"));
    }
}
