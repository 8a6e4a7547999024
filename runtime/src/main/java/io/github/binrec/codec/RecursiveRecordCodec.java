package io.github.binrec.codec;

/**
 * The base of generated codecs of records that can hold another one of their type, so that nothing but a limit bounds how deep values
 * nest. {@link #encode} and {@link #decode} count with {@link Depth}; of what is measured, the levels are counted here.
 *
 * @param <T> the type of the values
 */
public abstract class RecursiveRecordCodec<T> extends RecordCodec<T> {
    private final int levels;

    /**
     * Creates a codec.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     */
    protected RecursiveRecordCodec(String typeName, boolean framed) {
        this(typeName, framed, 1);
    }

    /**
     * Creates a codec of values that count as several levels.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     * @param levels how many levels, 1 or more
     */
    protected RecursiveRecordCodec(String typeName, boolean framed, int levels) {
        super(typeName, framed);
        this.levels = levels;
    }

    /**
     * Creates a codec that is put together out of others.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     * @param parts the others, those of the type arguments
     * @throws IllegalArgumentException if the parts are already nested so deep that the stack might not hold another level
     */
    protected RecursiveRecordCodec(String typeName, boolean framed, BinaryCodec<?>... parts) {
        this(typeName, framed, 1, parts);
    }

    /**
     * Creates a codec that is put together out of others, of values that count as several levels.
     *
     * @param typeName the name of the type as it shall stand at the start of a field path
     * @param framed whether {@link #encode} begins with {@link Frames#open}
     * @param levels how many levels, 1 or more
     * @param parts the others, those of the type arguments
     * @throws IllegalArgumentException if the parts are already nested so deep that the stack might not hold another level
     */
    protected RecursiveRecordCodec(String typeName, boolean framed, int levels, BinaryCodec<?>... parts) {
        super(typeName, framed, parts);
        this.levels = levels;
    }

    @Override
    final int depth() {
        return levels;
    }
}
