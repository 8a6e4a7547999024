package io.github.binrec.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The codecs of generic types that hold each other, such as {@code Tree<T>} and {@code Forest<T>}: each is made once for its
 * arguments, when a value first leads to it, and shared from then on. Called by generated code; for many threads at once.
 */
public final class RecursiveCodecs {
    private final Map<Key, BinaryCodec<?>> known = new HashMap<>();

    /** Begins with no codecs. */
    public RecursiveCodecs() {}

    /** A codec class with the codecs that it is given, told apart by identity: codecs do not say whether they are equal. */
    private record Key(Class<?> type, List<BinaryCodec<?>> arguments) {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key) || key.type != type || key.arguments.size() != arguments.size()) {
                return false;
            }
            for (int i = 0; i < arguments.size(); i++) {
                if (key.arguments.get(i) != arguments.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = type.hashCode();
            for (BinaryCodec<?> argument : arguments) {
                hash = 31 * hash + System.identityHashCode(argument);
            }
            return hash;
        }
    }

    /**
     * Returns the codec of a class for some arguments, to be made when it is first needed.
     *
     * @param <T> the type of the values
     * @param type the codec's class
     * @param maker makes the codec
     * @param arguments the codecs of the type arguments
     * @return a codec with the same encoding
     */
    public <T> BinaryCodec<T> get(
            Class<?> type, Supplier<? extends BinaryCodec<T>> maker, BinaryCodec<?>... arguments) {
        Key key = new Key(type, List.of(arguments));
        return Composition.later(() -> make(key, maker));
    }

    // The class and the codecs of its arguments make up the type of the values.
    @SuppressWarnings("unchecked")
    private synchronized <T> BinaryCodec<T> make(Key key, Supplier<? extends BinaryCodec<T>> maker) {
        BinaryCodec<?> codec = known.get(key);
        if (codec == null) {
            codec = maker.get();
            known.put(key, codec);
        }
        return (BinaryCodec<T>) codec;
    }
}
