package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;

/**
 * A codec of collections without nulls: a count and the elements.
 *
 * @param <E> the type of the elements
 * @param <C> the type of the collections
 */
final class CollectionCodec<E, C extends Collection<E>> extends RecordCodec<C> implements Skipping.Step {
    private final BinaryCodec<E> elements;
    private final Skipping.Step skipElement;
    private final Maker<? extends C> maker;
    private final Kind kind;

    /**
     * Makes an empty collection or map.
     *
     * @param <C> its type
     */
    interface Maker<C> {
        C make(ByteStream in, int count);
    }

    /** What becomes of elements that are equal, and of the order. */
    enum Kind {
        LIST,
        HASH_SET,
        SORTED_SET
    }

    CollectionCodec(String typeName, Kind kind, BinaryCodec<E> elements, Maker<? extends C> maker) {
        super(typeName, false, elements);
        this.elements = elements;
        this.skipElement = in -> Skipping.value(in, elements);
        this.maker = maker;
        this.kind = kind;
    }

    @Override
    protected void encode(ByteStream out, C value) throws IOException {
        checkOrder(value);
        int count = value.size();
        Counts.write(out, count, elements.leastSize());
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (E element : value) {
                guard.check(element);
                elements.write(out, Failures.nonNull(element));
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
    protected C decode(ByteStream in) throws IOException {
        int count = Counts.read(in, elements.leastSize());
        C collection = maker.make(in, count);
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (; index < count; index++) {
                E element = elements.read(in);
                guard.admit(in, element);
                if (!collection.add(element)) {
                    throw Failures.duplicate(in, "element");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Failures.onRead(e, in, index);
        }
        return collection;
    }

    @Override
    public void skip(ByteStream in) throws IOException {
        Skipping.elements(in, Counts.read(in, elements.leastSize()), skipElement);
    }

    @Override
    protected long measure(C value) {
        checkOrder(value);
        int count = value.size();
        long size = Counts.sizeOf(count, elements.leastSize());
        CollisionGuard guard = guard(count);
        int index = 0;
        try {
            for (E element : value) {
                guard.check(element);
                size += elements.sizeOf(Failures.nonNull(element));
                index++;
            }
        } catch (RuntimeException e) {
            throw Failures.onWrite(e, index);
        }
        return size;
    }

    private CollisionGuard guard(int count) {
        return CollisionGuard.of(kind == Kind.HASH_SET && ValueCodec.mayCollide(elements) ? count : 0);
    }

    private void checkOrder(C value) {
        if (kind == Kind.SORTED_SET && value instanceof SortedSet<?> set) {
            NaturalOrder.check(set);
        }
    }

    @Override
    public long leastSize() {
        return 1;
    }

    @Override
    String encoding(int levels) {
        return "count, then each " + (kind == Kind.LIST ? "(" : "once (") + partEncodings(levels) + ")";
    }
}
