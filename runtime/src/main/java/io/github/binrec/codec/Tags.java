package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tags of enum constants and of the variants of sealed types, as unsigned LEB128. Called by generated code. */
public final class Tags {
    private Tags() {}

    /**
     * Returns what to throw for a tag that has no meaning in the type.
     *
     * @param in the stream to read from, behind the tag
     * @param typeName the enum or sealed type
     * @param tag the tag
     * @return the exception
     */
    public static MalformedRecordException unknown(ByteStream in, String typeName, int tag) {
        long position = Window.positionOf(in) - Varints.sizeOf(tag);
        return MalformedRecordException.unknownTag(position, "tag " + Integer.toUnsignedString(tag), typeName);
    }

    /**
     * Returns what to throw for a tag that has no meaning in a type whose tags are all of one byte.
     *
     * @param in the stream to read from
     * @param typeName the enum or sealed type
     * @param index the index of the tag's first byte in the stream's window
     * @return the exception
     */
    public static MalformedRecordException unknownAt(ByteStream in, String typeName, int index) {
        byte tag = Window.array(in)[index];
        return MalformedRecordException.unknownTag(
                Window.positionOf(in, index), tag < 0 ? "a tag of 128 or above" : "tag " + tag, typeName);
    }

    /**
     * Returns what to throw for a value of a variant that is unknown to the sealed type's codec.
     *
     * @param typeName the sealed type
     * @param value the value
     * @return the exception
     */
    public static UnencodableValueException unknownVariant(String typeName, Object value) {
        return new UnencodableValueException("is a " + value.getClass().getName() + ", which the codec of " + typeName
                + " does not know; was the codec compiled before the variant was added?");
    }

    /**
     * Returns what to throw for a variant that keeps an unknown tag, if the tag is not unknown at all: what reads it would take
     * its bytes for another variant.
     *
     * @param typeName the sealed type
     * @param tag the tag
     * @return the exception
     */
    public static UnencodableValueException known(String typeName, int tag) {
        return new UnencodableValueException(
                "is " + tag + ", the tag of a variant that " + typeName + " knows; use that variant");
    }

    /**
     * Passes on the bytes of a variant that keeps an unknown tag.
     *
     * @param body what stood behind the tag
     * @return the same
     * @throws NullComponentException if it is null
     */
    public static byte[] body(byte @Nullable [] body) {
        if (body == null) {
            throw new NullComponentException("is null; a variant that came without bytes has new byte[0]");
        }
        return body;
    }

    /**
     * Passes a variant on as the type that its tag makes it. A variant that fixes the type argument of the sealed type, as {@code
     * record Number(int value) implements Term<Integer>}, is not a {@code Term<T>} to the compiler: bytes can hold it where they
     * should not, and nothing tells the reader.
     *
     * @param <V> the type that it is
     * @param value the variant
     * @return the variant
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // see above
    public static <V> V variant(Object value) {
        return (V) value;
    }

    /**
     * Returns the tag of a constant of an enum whose tags are the positions of its constants.
     *
     * @param constant the constant
     * @return its tag
     */
    @SuppressWarnings("EnumOrdinal") // FORMAT.md warns of what it means for the enum's evolution
    public static int of(Enum<?> constant) {
        return constant.ordinal();
    }

    /**
     * Gets the constant of an enum whose tags are the positions of its constants, of which there are at most 128.
     *
     * @param <E> the enum
     * @param in the stream to read from
     * @param index the index of the tag, a byte, in the stream's window
     * @param constants the enum's constants in order
     * @return the constant
     * @throws MalformedRecordException if there is none with that tag
     */
    public static <E extends Enum<E>> E get(ByteStream in, int index, E[] constants) throws MalformedRecordException {
        int tag = Window.array(in)[index];
        if (tag < 0 || tag >= constants.length) {
            throw unknownAt(in, constants.getClass().getComponentType().getSimpleName(), index);
        }
        return constants[tag];
    }

    /**
     * Reads the constant of an enum whose tags are the positions of its constants.
     *
     * @param <E> the enum
     * @param in the stream to read from
     * @param constants the enum's constants in order
     * @return the constant
     * @throws MalformedRecordException if there is none with that tag
     * @throws IOException if the stream fails
     */
    public static <E extends Enum<E>> E read(ByteStream in, E[] constants) throws IOException {
        int tag = in.readVarInt();
        if (tag < 0 || tag >= constants.length) {
            throw unknown(in, constants.getClass().getComponentType().getSimpleName(), tag);
        }
        return constants[tag];
    }

    /**
     * Reads the constant of an enum whose tags are the positions of its constants.
     *
     * @param <E> the enum
     * @param in the stream to read from
     * @param constants the enum's constants in order
     * @param fallback what an unknown tag stands for
     * @return the constant
     * @throws IOException if the stream fails
     */
    public static <E extends Enum<E>> E read(ByteStream in, E[] constants, E fallback) throws IOException {
        int tag = in.readVarInt();
        return tag < 0 || tag >= constants.length ? fallback : constants[tag];
    }
}
