package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;

/** Generic classes: of a factory, of setters and a superclass, of a builder. */
public final class GenericClassCases implements Cases {
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

    private static Bean<Byte> bean() {
        Bean<Byte> bean = new Bean<>();
        bean.held = List.of((byte) 1);
        bean.setLast((byte) 2);
        return bean;
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        GenericClassCases_PlainBoxCodec.of(Codecs.STRING), PlainBox.of("a", 1), "02 61 01 00 00 00"),
                new Case<>(GenericClassCases_BeanCodec.of(Codecs.BYTE), bean(), "04 03 01 01 02"),
                new Case<>(
                        GenericClassCases_BuiltCodec.of(Codecs.BYTE, Codecs.STRING),
                        Built.<Byte, String>builder().key((byte) 1).value("a").build(),
                        "04 03 01 02 61"));
    }
}
