package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Classes that are made empty and then filled, through setters and fields. */
public final class BeanCases implements Cases {
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

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(BeanCases_BeanCodec.INSTANCE, Bean.sample(1, "a", true, 2, 300),
                        "11 1f 0100000000000000 0261 02000000 ac02"),
                new Case<>(BeanCases_BeanCodec.INSTANCE, Bean.sample(1, null, false, 2, 0),
                        "0e 19 0100000000000000 02000000 00"),
                new Case<>(BeanCases_FilledCodec.INSTANCE, Filled.of(Filled.of(null, "b"), "a"),
                        "09 03 01 0261 04 01 01 0262"),
                new Case<>(BeanCases_CounterCodec.INSTANCE, Counter.of(3, 1),
                        "0d 05 03000000 000000000000f03f"),
                new Case<>(BeanCases_NotedCodec.INSTANCE, new Noted().setLines(Arrays.asList("a", null)),
                        "05 02 02 01 0261"));
    }
}
