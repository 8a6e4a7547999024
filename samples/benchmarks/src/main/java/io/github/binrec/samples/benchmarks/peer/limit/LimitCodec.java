package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.PeerCodec;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * The base of the hand-tuned codecs: the arrays, records' lengths and varints.
 *
 * @param <T> the type of the values
 */
public abstract class LimitCodec<T> implements PeerCodec<T> {
    static final VarHandle SHORT = view(short[].class);
    static final VarHandle INT = view(int[].class);
    static final VarHandle LONG = view(long[].class);
    static final VarHandle FLOAT = view(float[].class);
    static final VarHandle DOUBLE = view(double[].class);

    /** The strings and arrays in the buffer. */
    final BulkViews target = new BulkViews(new byte[1 << 12]);

    /** The strings and arrays in what is decoded. */
    BulkViews source = new BulkViews(new byte[0]);

    /** Where the next value goes in the buffer. */
    int position;

    LimitCodec() {}

    private static VarHandle view(Class<?> array) {
        return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(DataSet.MEDIA, MediaLimit::new)
                .with(DataSet.TRADE, TradeLimit::new)
                .with(DataSet.MESH, MeshLimit::new)
                .with(DataSet.LOG, LogLimit::new)
                .with(DataSet.TEXT, TextLimit::new)
                .with(DataSet.COLLECTIONS, MeasurementsLimit::new);
    }

    /**
     * Returns the codec of a data set in a JVM in which this has written strings with a char above {@code 0xff}: Latin-1 strings are
     * written faster before. More than one, since the first makes that the later ones are looked at in another way.
     *
     * @param set the data set
     * @return its values and the codec
     */
    public static Optional<? extends Subject<?>> afterWideStrings(DataSet<?> set) {
        BulkViews views = new BulkViews(new byte[8]);
        for (int i = 0; i < WIDE_STRINGS; i++) {
            if (views.putText(0, "\u20ac") != 3) {
                throw new IllegalStateException("a wide char takes two bytes and the header");
            }
        }
        return codecs().subject(set);
    }

    @Override
    public final void rewind() {
        position = 0;
    }

    @Override
    public final int size() {
        return position;
    }

    @Override
    public final byte[] encoded() {
        return Arrays.copyOf(target.bytes, position);
    }

    @Override
    public final void open(byte[] bytes) {
        source = new BulkViews(bytes);
    }

    @Override
    public final Optional<FileFormat<T>> file() {
        return Optional.of(new LimitFile<>(this));
    }

    /** Returns the buffer, with room for a number of bytes from an index on. */
    final byte[] room(int from, int most) {
        if (target.bytes.length - from < most) {
            target.grow(from + most);
        }
        return target.bytes;
    }

    /**
     * Puts the length before a body for which {@code left} bytes were left free, and returns where the body then ends. The
     * body moves if the length takes another number of bytes.
     */
    static int frame(byte[] bytes, int start, int left, int end) {
        int length = end - start - left;
        int needed = sizeOfVarint(length);
        if (needed != left) {
            System.arraycopy(bytes, start + left, bytes, start + needed, length);
        }
        putVarint(bytes, start, length);
        return start + needed + length;
    }

    /** Returns where a record ends whose length starts at an index. */
    static int frameEnd(byte[] bytes, int start) {
        int end = varintEnd(bytes, start) + varint(bytes, start);
        if (end > bytes.length) {
            throw new IndexOutOfBoundsException(end);
        }
        return end;
    }

    static int sizeOfVarint(int value) {
        return value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5;
    }

    static int putVarint(byte[] bytes, int index, int value) {
        int at = index;
        int rest = value;
        while (rest > 0x7f) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    static int varint(byte[] bytes, int index) {
        int value = bytes[index];
        return value >= 0 ? value : longVarint(bytes, index);
    }

    private static int longVarint(byte[] bytes, int index) {
        int value = bytes[index] & 0x7f;
        int at = index;
        int shift = 0;
        do {
            at++;
            shift += 7;
            value |= (bytes[at] & 0x7f) << shift;
        } while (bytes[at] < 0);
        return value;
    }

    static int varintEnd(byte[] bytes, int index) {
        int at = index;
        while (bytes[at] < 0) {
            at++;
        }
        return at + 1;
    }

    static IllegalArgumentException malformed() {
        return new IllegalArgumentException("malformed");
    }
}
