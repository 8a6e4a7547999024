package io.github.binrec.codec;

import io.github.binrec.codec.CollectionCodec.Maker;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * A codec of maps without nulls: a count, then keys and values in turn.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 * @param <M> the type of the maps
 */
final class MapCodec<K, V, M extends Map<K, V>> extends RecordCodec<M> implements Skipping.Step {
    private final BinaryCodec<K> keys;
    private final BinaryCodec<V> values;
    private final Skipping.Step skipKey;
    private final Skipping.Step skipValue;
    private final Maker<? extends M> maker;
    private final boolean sorted;

    MapCodec(String typeName, boolean sorted, BinaryCodec<K> keys, BinaryCodec<V> values, Maker<? extends M> maker) {
        super(typeName, false, keys, values);
        this.keys = keys;
        this.values = values;
        this.skipKey = in -> Skipping.value(in, keys);
        this.skipValue = in -> Skipping.value(in, values);
        this.maker = maker;
        this.sorted = sorted;
    }

    @Override
    protected void encode(ByteStream out, M value) throws IOException {
        checkOrder(value);
        int count = value.size();
        Counts.write(out, count, leastSizeOfEntry());
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (Map.Entry<K, V> entry : value.entrySet()) {
                guard.check(entry.getKey());
                keys.write(out, Failures.nonNull(entry.getKey()));
                values.write(out, Failures.nonNull(entry.getValue()));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        if (index != count) {
            throw Failures.countChanged(count, index);
        }
    }

    @Override
    protected M decode(ByteStream in) throws IOException {
        int count = Counts.read(in, leastSizeOfEntry());
        M map = maker.make(in, count);
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (; index < count; index++) {
                K key = keys.read(in);
                guard.admit(in, key);
                map.put(key, values.read(in));
                if (map.size() == index) {
                    throw Failures.duplicate(in, "map key");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return map;
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Skipping.entries(in, Counts.read(in, leastSizeOfEntry()), skipKey, skipValue);
    }

    @Override
    protected long measure(M value) {
        checkOrder(value);
        int count = value.size();
        long size = Counts.sizeOf(count, leastSizeOfEntry());
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (Map.Entry<K, V> entry : value.entrySet()) {
                guard.check(entry.getKey());
                size += keys.sizeOf(Failures.nonNull(entry.getKey()));
                size += values.sizeOf(Failures.nonNull(entry.getValue()));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    private long leastSizeOfEntry() {
        return Sizes.leastOf(keys) + Sizes.leastOf(values);
    }

    private CollisionGuard guard(int count) {
        return CollisionGuard.of(!sorted && ValueCodec.mayCollide(keys) ? count : 0);
    }

    private void checkOrder(M value) {
        if (sorted && value instanceof SortedMap<?, ?> map) {
            NaturalOrder.check(map);
        }
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    String encoding(int levels) {
        return "count, then each key (" + Description.encodingOf(keys, levels) + ") and value ("
                + Description.encodingOf(values, levels) + ")";
    }
}
