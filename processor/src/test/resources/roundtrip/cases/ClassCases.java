package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Classes have the bytes of a record with the same components: made by constructors and factories, or with nothing in them. */
public final class ClassCases implements Cases {
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

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(ClassCases_ConstructedCodec.INSTANCE, new Constructed(true, null, 1), "02 01000000"),
                new Case<>(ClassCases_ConstructedCodec.INSTANCE, new Constructed(false, "a", 1), "01 01000000 0261"),
                new Case<>(ClassCases_MadeCodec.INSTANCE, Made.of(5, "EUR", List.of("x")),
                        "10 07  06455552  01 0278  0500000000000000"),
                new Case<>(ClassCases_PointCodec.INSTANCE, Point.create(1, OptionalInt.of(2)),
                        "09 03 01000000 02000000"),
                new Case<>(ClassCases_ItemCodec.INSTANCE, Item.of("a", 1), "0b 03 0100000000000000 0261"),
                new Case<>(ClassCases_NodeCodec.INSTANCE,
                        Node.of(1, Node.of(2, null), new Holder(new Constructed(true, null, 7))),
                        "12 07 01000000 06 05 02000000 00 01 02 07000000"),
                new Case<>(ClassCases_NothingCodec.INSTANCE, new Nothing(), "00"));
    }
}
