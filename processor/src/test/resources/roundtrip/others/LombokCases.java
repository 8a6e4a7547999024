package others;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Varint;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.Setter;
import lombok.Singular;
import lombok.Synchronized;
import lombok.Value;
import lombok.With;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;
import org.jspecify.annotations.Nullable;

public final class LombokCases implements Cases {
    @BinaryRecord
    @Value
    static class Trade {
        long id;
        String symbol;
        boolean open;
        List<Leg> legs;

        @Nullable String note;
    }

    /** The constructor takes what is final, setters the rest. */
    @BinaryRecord
    @Data
    static class Leg {
        private final long price;

        @Varint
        private int quantity;

        static Leg sample(long price, int quantity) {
            Leg leg = new Leg(price);
            leg.setQuantity(quantity);
            return leg;
        }
    }

    @BinaryRecord
    @Data
    @NoArgsConstructor
    @AllArgsConstructor
    static class Bean {
        private String name;
        private boolean isActive;

        @Nullable private Boolean flag;
    }

    @BinaryRecord
    @Builder
    @Getter
    @EqualsAndHashCode
    static class Built {
        private final long id;

        @Singular
        private final List<String> tags;

        @Singular("entry")
        private final Map<@Utf8 String, @Varint Integer> entries;

        @Builder.Default
        private final int level = 3;
    }

    @BinaryRecord
    @Value
    @Builder
    static class ValueAndBuilder {
        long id;
        String name;
    }

    @BinaryRecord
    @SuperBuilder
    @Getter
    @EqualsAndHashCode
    static class Base {
        private final long id;
    }

    @BinaryRecord
    @SuperBuilder
    @Getter
    @EqualsAndHashCode(callSuper = true)
    static class Derived extends Base {
        private final String name;
    }

    @BinaryRecord
    @Value(staticConstructor = "of")
    @Accessors(fluent = true)
    static class Fluent {
        long id;
        String name;
    }

    /** The constructor is private, and the static method takes what it does; setters take the rest. */
    @BinaryRecord
    @Data(staticConstructor = "of")
    static class Named {
        private final String name;
        private int level;
    }

    @BinaryRecord
    @NoArgsConstructor(staticName = "create")
    @Getter
    @Setter
    @EqualsAndHashCode
    static class Created {
        private String name;
    }

    @BinaryRecord
    @AllArgsConstructor(staticName = "of")
    @Getter
    @EqualsAndHashCode
    static class Whole {
        private final long id;
        private int level;
    }

    @BinaryRecord
    @Value
    static class Couple<A, B> {
        A first;

        @Nullable B second;
    }

    /** As users write values: all of Lombok's that go together. */
    @BinaryRecord
    @Value
    @Builder(toBuilder = true)
    @With
    static class Order {
        @NonNull String id;

        @Builder.Default
        int level = 3;

        @Singular
        List<Leg> legs;

        Map<String, Couple<Long, Leg>> byName;

        Optional<String> note;
    }

    /** Lombok adds a field {@code $lock}, which is no part of the value. */
    @BinaryRecord
    @Data
    static class Counter {
        private int count;

        @Synchronized
        Counter plus(int more) {
            count += more;
            return this;
        }
    }

    /** The members have the names without the prefix. */
    @BinaryRecord
    @Value
    @Accessors(prefix = {"m", "f"})
    static class Prefixed {
        long mId;
        boolean fOpen;
        List<String> mTags;
    }

    @BinaryRecord
    @Builder
    @Getter
    @EqualsAndHashCode
    @Accessors(prefix = "the")
    static class PrefixedBuilt {
        private final long theId;

        @Nullable private final String theNote;
    }

    @BinaryRecord
    @Data
    @Accessors(fluent = true, chain = true, prefix = "_")
    static class Chained {
        private long _id;

        @Nullable private String _note;
    }

    /** What a getter computes is no part of the value; the constructor takes what is ignored or transient, and gets nothing for it. */
    @BinaryRecord
    @Value
    static class Cached {
        long id;

        @Ignore
        @Nullable
        String cache;

        transient int hash;

        @EqualsAndHashCode.Exclude
        @Getter(lazy = true)
        String text = "no. " + id;

        @Ignore
        @EqualsAndHashCode.Exclude
        @Getter(lazy = true)
        List<String> texts = List.of("no. " + id);
    }

    @BinaryRecord
    @Builder
    record Slip(long id, @Nullable String note) {}

    private static Named named(String name, int level) {
        Named named = Named.of(name);
        named.setLevel(level);
        return named;
    }

    private static Created created(String name) {
        Created created = Created.create();
        created.setName(name);
        return created;
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(LombokCases_NamedCodec.INSTANCE, named("a", 7), "07 03 0261 07000000"),
                new Case<>(LombokCases_CreatedCodec.INSTANCE, created("a"), "03 01 0261"),
                new Case<>(LombokCases_WholeCodec.INSTANCE, Whole.of(1, 7), "0d 03 0100000000000000 07000000"),
                new Case<>(LombokCases_CoupleCodec.of(Codecs.STRING, Codecs.BYTE), new Couple<>("a", null), "03 01 0261"),
                new Case<>(LombokCases_CoupleCodec.of(Codecs.BYTE, LombokCases_LegCodec.INSTANCE),
                        new Couple<>((byte) 1, Leg.sample(2, -1)), "0d 03 01 0a 03 0200000000000000 01"),
                new Case<>(LombokCases_OrderCodec.INSTANCE,
                        Order.builder()
                                .id("a")
                                .leg(Leg.sample(2, -1))
                                .byName(Map.of("b", new Couple<>(3L, null)))
                                .note(Optional.empty())
                                .build()
                                .withLevel(4),
                        "20 0f 0261 04000000 01 0a 03 0200000000000000 01  01 0262 09 01 0300000000000000"),
                new Case<>(LombokCases_PrefixedCodec.INSTANCE, new Prefixed(1, true, List.of("a")),
                        "0c 07 0100000000000000 01 0261"),
                new Case<>(LombokCases_PrefixedBuiltCodec.INSTANCE,
                        PrefixedBuilt.builder().id(1).note("a").build(), "0b 03 0100000000000000 0261"),
                new Case<>(LombokCases_ChainedCodec.INSTANCE, new Chained().id(1).note("a"), "0b 03 0100000000000000 0261"),
                new Case<>(LombokCases_CachedCodec.INSTANCE, new Cached(1, null, 0), "09 01 0100000000000000"),
                new Case<>(LombokCases_CounterCodec.INSTANCE, new Counter().plus(7), "05 01 07000000"),
                new Case<>(LombokCases_SlipCodec.INSTANCE, Slip.builder().id(1).build(), "09 01 0100000000000000"),
                new Case<>(LombokCases_TradeCodec.INSTANCE,
                        new Trade(1, "AB", true, List.of(Leg.sample(2, -1)), null),
                        "18 0f  0100000000000000  044142  01 0a 03 0200000000000000 01"),
                new Case<>(LombokCases_BeanCodec.INSTANCE, new Bean("a", true, null), "03 03 0261"),
                new Case<>(LombokCases_BeanCodec.INSTANCE, new Bean("a", false, false), "04 05 0261 00"),
                new Case<>(LombokCases_BuiltCodec.INSTANCE,
                        Built.builder().id(1).tag("a").entry("b", -1).build(), "14 0f 0100000000000000 01 0261 01 0162 01 03000000"),
                new Case<>(LombokCases_ValueAndBuilderCodec.INSTANCE,
                        ValueAndBuilder.builder().id(1).name("a").build(), "0b 03 0100000000000000 0261"),
                new Case<>(LombokCases_DerivedCodec.INSTANCE,
                        Derived.builder().id(1).name("a").build(), "0b 03 0100000000000000 0261"),
                new Case<>(LombokCases_FluentCodec.INSTANCE, Fluent.of(1, "a"), "0b 03 0100000000000000 0261"));
    }
}
