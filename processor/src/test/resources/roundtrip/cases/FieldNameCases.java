package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields with prefixes, of which everything but the field itself has another name; and parameters for fields that are left out. */
public final class FieldNameCases implements Cases {
    @BinaryRecord
    static final class Prefixed extends Value {
        private final int mCount;
        private final String m_name;
        private final boolean _open;
        private @Nullable String note_;

        // Not "oney": a prefix ends where a capital letter begins.
        private final long money;

        Prefixed(int count, String name, boolean open, long money) {
            mCount = count;
            m_name = name;
            _open = open;
            this.money = money;
        }

        int getCount() {
            return mCount;
        }

        String name() {
            return m_name;
        }

        boolean isOpen() {
            return _open;
        }

        Optional<String> getNote() {
            return Optional.ofNullable(note_);
        }

        void setNote(@Nullable String note) {
            note_ = note;
        }

        long money() {
            return money;
        }

        @Override
        public String toString() {
            return mCount + m_name + _open + note_ + money;
        }
    }

    /** Where there is a field without the prefix, the other is somebody else. */
    @BinaryRecord
    static final class Both extends Value {
        private final int count;

        @Ignore
        private final int mCount;

        Both(int count) {
            this.count = count;
            this.mCount = count;
        }

        int getCount() {
            return count;
        }

        @Override
        public String toString() {
            return count + "," + mCount;
        }
    }

    @BinaryRecord
    static final class Built extends Value {
        private final int id_;

        private Built(Builder builder) {
            id_ = builder.id;
        }

        int getId() {
            return id_;
        }

        static Builder newBuilder() {
            return new Builder();
        }

        @Override
        public String toString() {
            return id_ + "";
        }

        static final class Builder {
            private int id;

            Builder setId(int id) {
                this.id = id;
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    /** Nothing is read for what is left out: zero, false or null. */
    @BinaryRecord
    static final class Partial extends Value {
        private final int x;
        private final transient @Nullable String cache;

        @Ignore
        private final boolean dirty;

        @Ignore
        private final byte level;

        Partial(boolean dirty, int x, @Nullable String cache, byte level) {
            this.dirty = dirty;
            this.x = x;
            this.cache = cache;
            this.level = level;
        }

        Partial(boolean dirty, int x, @Nullable Integer code, byte level) {
            this(dirty, x, code + "", level);
        }

        int x() {
            return x;
        }

        @Override
        public String toString() {
            return x + cache + dirty + level;
        }
    }

    @Override
    public List<Case<?>> cases() {
        Prefixed noted = new Prefixed(1, "a", true, 2);
        noted.setNote("b");
        return List.of(
                new Case<>(FieldNameCases_PrefixedCodec.INSTANCE, noted, "11 1f 01000000 0261 0262 0200000000000000"),
                new Case<>(FieldNameCases_PrefixedCodec.INSTANCE, new Prefixed(1, "a", false, 2),
                        "0f 13 01000000 0261 0200000000000000"),
                new Case<>(FieldNameCases_BothCodec.INSTANCE, new Both(7), "05 01 07000000"),
                new Case<>(FieldNameCases_BuiltCodec.INSTANCE, Built.newBuilder().setId(7).build(), "05 01 07000000"),
                new Case<>(FieldNameCases_PartialCodec.INSTANCE, new Partial(false, 7, (String) null, (byte) 0), "05 01 07000000"));
    }
}
