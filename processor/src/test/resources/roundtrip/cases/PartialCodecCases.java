package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Varint;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Codecs that fix some of a generic type and take codecs for the rest. */
public final class PartialCodecCases implements Cases {
    public record Both<A, B>(A first, B second) {}

    /** The key is a byte, whatever the map holds. */
    public static final class ByBytesCodec<V> implements BinaryCodec<Map<Byte, V>> {
        private final BinaryCodec<V> values;

        public ByBytesCodec(BinaryCodec<V> values) {
            this.values = values;
        }

        @Override
        public void write(ByteStream out, Map<Byte, V> value) throws IOException {
            out.writeByte(value.size());
            for (Map.Entry<Byte, V> entry : value.entrySet()) {
                out.writeByte(entry.getKey());
                values.write(out, entry.getValue());
            }
        }

        @Override
        public Map<Byte, V> read(ByteStream in) throws IOException {
            int count = in.readByte();
            Map<Byte, V> read = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                byte key = in.readByte();
                read.put(key, values.read(in));
            }
            if (read.size() != count) {
                throw new IllegalArgumentException("no count, or a key comes twice");
            }
            return read;
        }

        @Override
        public long sizeOf(Map<Byte, V> value) {
            return 1 + value.values().stream()
                    .mapToLong(each -> 1 + values.sizeOf(each))
                    .sum();
        }
    }

    /** The second before the first, which are as many as a byte can count. */
    abstract static class BackwardCodec<A, B> implements BinaryCodec<Both<A, B>> {
        private final BinaryCodec<A> first;
        private final BinaryCodec<B> second;

        BackwardCodec(BinaryCodec<A> first, BinaryCodec<B> second) {
            this.first = first;
            this.second = second;
        }

        @Override
        public void write(ByteStream out, Both<A, B> value) throws IOException {
            second.write(out, value.second());
            first.write(out, value.first());
        }

        @Override
        public Both<A, B> read(ByteStream in) throws IOException {
            B last = second.read(in);
            return new Both<>(first.read(in), last);
        }

        @Override
        public long sizeOf(Both<A, B> value) {
            return first.sizeOf(value.first()) + second.sizeOf(value.second());
        }
    }

    /** Two for one generic type, which nothing can be for both of. */
    @CodecFor(Both.class)
    static final class WithShortCodec<T> extends BackwardCodec<T, Short> {
        WithShortCodec(BinaryCodec<T> first) {
            super(first, Codecs.SHORT);
        }
    }

    @CodecFor(Both.class)
    static final class WithListCodec<S, T extends Comparable<T>> extends BackwardCodec<S, List<T>> {
        private WithListCodec(BinaryCodec<S> first, BinaryCodec<T> elements) {
            super(first, Codecs.list(elements));
        }

        static <E extends Comparable<E>, F> WithListCodec<F, E> of(BinaryCodec<E> elements, BinaryCodec<F> first) {
            return new WithListCodec<>(first, elements);
        }
    }

    /** The same variable in two places. */
    static final class TwinsCodec<T> extends BackwardCodec<T, Map<Byte, T>> {
        TwinsCodec(BinaryCodec<T> all) {
            super(all, new ByBytesCodec<>(all));
        }
    }

    /** A wildcard in the part that is fixed, with the variable for its bound. */
    static final class SourceCodec<T> implements BinaryCodec<Both<Short, Iterable<? extends T>>> {
        private final BinaryCodec<T> content;

        SourceCodec(BinaryCodec<T> content) {
            this.content = content;
        }

        @Override
        public void write(ByteStream out, Both<Short, Iterable<? extends T>> value) throws IOException {
            content.write(out, value.second().iterator().next());
            out.writeShort(value.first());
        }

        @Override
        public Both<Short, Iterable<? extends T>> read(ByteStream in) throws IOException {
            T only = content.read(in);
            return new Both<>(in.readShort(), List.of(only));
        }

        @Override
        public long sizeOf(Both<Short, Iterable<? extends T>> value) {
            return 2 + content.sizeOf(value.second().iterator().next());
        }
    }

    /** In front of one for any map, so that it is taken where it fits. */
    static final class FlagsCodec implements BinaryCodec<Map<Byte, Boolean>> {
        @Override
        public void write(ByteStream out, Map<Byte, Boolean> value) throws IOException {
            out.writeByte(value.keySet().iterator().next());
        }

        @Override
        public Map<Byte, Boolean> read(ByteStream in) throws IOException {
            return Map.of(in.readByte(), true);
        }

        @Override
        public long sizeOf(Map<Byte, Boolean> value) {
            return 1;
        }
    }

    @BinaryRecord(framing = Framing.PLAIN)
    @UseCodecs({FlagsCodec.class, ByBytesCodec.class})
    record PlainParts<T>(
            Map<Byte, @Varint Integer> numbers,
            Map<Byte, List<T>> lists,
            Both<T, Short> withShort,
            Both<Byte, List<Byte>> withList,
            @Using(TwinsCodec.class) Both<Byte, Map<Byte, Byte>> twins,
            Map<Byte, Boolean> flags,
            @Using(SourceCodec.class) Both<Short, Iterable<? extends Byte>> source,
            List<@Using(CustomCases.IntsCodec.class) int[][]> grids,
            Map<Short, Byte> others) {}

    @Override
    public List<Case<?>> cases() {
        return List.of(new Case<>(
                PartialCodecCases_PlainPartsCodec.of(Codecs.BYTE),
                new PlainParts<>(
                        Map.of((byte) 1, -1),
                        Map.of((byte) 2, List.of((byte) 3)),
                        new Both<>((byte) 4, (short) 5),
                        new Both<>((byte) 6, List.of((byte) 7)),
                        new Both<>((byte) 8, Map.of((byte) 9, (byte) 10)),
                        Map.of((byte) 13, true),
                        new Both<>((short) 14, List.of((byte) 15)),
                        List.<int[][]>of(new int[][] {{16}, {17}}),
                        Map.of((short) 11, (byte) 12)),
                "01 01 01  01 02 01 03  0500 04  01 07 06  01 09 0a 08  0d  0f 0e00  01 02 10 11  01 0b00 0c"));
    }
}
