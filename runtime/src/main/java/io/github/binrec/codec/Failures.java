package io.github.binrec.codec;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.MalformedValueException;
import io.github.binrec.stream.MalformedVarintException;
import io.github.binrec.stream.Window;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Turns what goes wrong inside a codec into the exceptions that {@link BinaryCodec} promises, and notes on the way out
 * in which component it went wrong. Called by generated code.
 */
public final class Failures {
    private Failures() {}

    /**
     * Passes a value on that must not be null.
     *
     * @param <V> the type of the value
     * @param value a component of a value that is written or measured
     * @return the value
     * @throws NullComponentException if it is null
     */
    public static <V> V nonNull(@Nullable V value) {
        if (value == null) {
            throw NullComponentException.ofComponent();
        }
        return value;
    }

    /**
     * Passes an Optional on, which is empty and not null where nothing is. As are the next three, it is the method above for a type
     * that the compiler knows, with a message of its own.
     *
     * @param <V> the type of the content
     * @param value a component of a value that is written or measured
     * @return the value
     * @throws NullComponentException if it is null
     */
    @SuppressWarnings("NullableOptional") // the user's null, which is refused here
    public static <V> Optional<V> nonNull(@Nullable Optional<V> value) {
        if (value == null) {
            throw NullComponentException.ofOptional("Optional");
        }
        return value;
    }

    /**
     * Passes an OptionalInt on, which is empty and not null where nothing is.
     *
     * @param value a component of a value that is written or measured
     * @return the value
     * @throws NullComponentException if it is null
     */
    public static OptionalInt nonNull(@Nullable OptionalInt value) {
        if (value == null) {
            throw NullComponentException.ofOptional("OptionalInt");
        }
        return value;
    }

    /**
     * Passes an OptionalLong on, which is empty and not null where nothing is.
     *
     * @param value a component of a value that is written or measured
     * @return the value
     * @throws NullComponentException if it is null
     */
    public static OptionalLong nonNull(@Nullable OptionalLong value) {
        if (value == null) {
            throw NullComponentException.ofOptional("OptionalLong");
        }
        return value;
    }

    /**
     * Passes an OptionalDouble on, which is empty and not null where nothing is.
     *
     * @param value a component of a value that is written or measured
     * @return the value
     * @throws NullComponentException if it is null
     */
    public static OptionalDouble nonNull(@Nullable OptionalDouble value) {
        if (value == null) {
            throw NullComponentException.ofOptional("OptionalDouble");
        }
        return value;
    }

    /**
     * Passes a component on that must not be null, where nothing else notes which it is.
     *
     * @param <V> the type of the component
     * @param component a component of a value that is written
     * @param name its name
     * @return the component
     * @throws NullComponentException if it is null
     */
    public static <V> V nonNull(@Nullable V component, String name) {
        if (component == null) {
            throw onWrite(NullComponentException.ofComponent(), name);
        }
        return component;
    }

    /**
     * Returns what to throw when a component could not be read.
     *
     * @param failure what went wrong
     * @param in the stream that is read
     * @param field the component, or null if it was the value as a whole
     * @return the failure with the component noted, as a {@link MalformedRecordException} unless the stream or a custom
     *     codec failed otherwise
     */
    public static IOException onRead(Exception failure, ByteStream in, @Nullable String field) {
        IOException translated = translate(failure, in);
        if (field != null) {
            pathOf(translated).prependField(field);
        }
        return translated;
    }

    /**
     * Returns what to throw when an element could not be read.
     *
     * @param failure what went wrong
     * @param in the stream that is read
     * @param index the element's index in the order of the encoding; for a map, the entry's
     * @return the failure with the element noted, as a {@link MalformedRecordException} unless the stream or a custom
     *     codec failed otherwise
     */
    public static IOException onRead(Exception failure, ByteStream in, int index) {
        IOException translated = translate(failure, in);
        pathOf(translated).prependIndex(index);
        return translated;
    }

    /**
     * Returns what to throw when an entry of a map could not be read.
     *
     * @param failure what went wrong
     * @param in the stream that is read
     * @param index the entry's index in the order of the encoding
     * @param side {@code "key"} or {@code "value"}, or null if it was neither
     * @return the failure with the entry noted, as a {@link MalformedRecordException} unless the stream or a custom codec
     *     failed otherwise
     */
    public static IOException onRead(Exception failure, ByteStream in, int index, @Nullable String side) {
        IOException translated = translate(failure, in);
        pathOf(translated).prependEntry(index, side);
        return translated;
    }

    /**
     * Returns what to throw when a component could not be written or measured.
     *
     * @param failure what went wrong
     * @param field the component, or null if it was the value as a whole
     * @return the failure, with the component noted
     */
    public static RuntimeException onWrite(RuntimeException failure, @Nullable String field) {
        if (field != null) {
            pathOf(failure).prependField(field);
        }
        return failure;
    }

    /**
     * Returns what to throw when an element could not be written or measured.
     *
     * @param failure what went wrong
     * @param index the element's index in the order of the encoding; for a map, the entry's
     * @return the failure, with the element noted
     */
    public static RuntimeException onWrite(RuntimeException failure, int index) {
        pathOf(failure).prependIndex(index);
        return failure;
    }

    /**
     * Returns what to throw when an entry of a map could not be written or measured.
     *
     * @param failure what went wrong
     * @param index the entry's index in the order of the encoding
     * @param side {@code "key"} or {@code "value"}, or null if it was neither
     * @return the failure, with the entry noted
     */
    public static RuntimeException onWrite(RuntimeException failure, int index, @Nullable String side) {
        pathOf(failure).prependEntry(index, side);
        return failure;
    }

    /**
     * Returns what to throw when a map key or an element of a set was read a second time.
     *
     * @param in the stream, behind the key or element
     * @param what the key or element in words, such as {@code "map key"}
     * @return the exception
     */
    public static MalformedRecordException duplicate(ByteStream in, String what) {
        return malformed(
                in,
                Reason.DUPLICATE,
                "the " + what + " before this position occurs twice, as far as this version of its type can tell");
    }

    /**
     * Checks that a value which was made without what an Optional holds has none. A class or builder can begin with a value of its own, and
     * where no member takes an empty Optional, that would stay.
     *
     * @param read whether the bytes had something
     * @param has whether the value has something
     * @throws IllegalStateException if it has and the bytes had not
     */
    public static void checkLeftOut(boolean read, boolean has) {
        if (has && !read) {
            throw new IllegalStateException(
                    "what is made without this component has a value there, and was written without;"
                            + " let a member take the Optional, or null in a @Nullable parameter, so that it can be empty");
        }
    }

    /**
     * Returns what to throw when a collection gave another number of elements than its size.
     *
     * @param size what the collection gave as its size
     * @param written how many elements it gave
     * @return the exception
     */
    public static RuntimeException countChanged(int size, int written) {
        return new UnencodableValueException(
                "has " + written + " elements where its size is " + size + "; was it changed while it was written?");
    }

    /** {@code 1 byte}, {@code 2 bytes}. */
    static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** {@code 1 byte is left}, {@code 2 bytes are left}. */
    static String left(long bytes) {
        return count(bytes, "byte") + (bytes == 1 ? " is left" : " are left");
    }

    static MalformedRecordException trailing(BinaryCodec<?> codec, ByteStream in, long count) {
        String follow = count(count, "byte") + (count == 1 ? " follows" : " follow");
        MalformedRecordException failure = malformed(in, Reason.TRAILING_BYTES, follow + " the value");
        suspected(failure, in);
        if (codec instanceof RecordCodec<?> generated) {
            failure.fieldPath().root(generated.typeName());
        }
        return failure;
    }

    /** Adds to a failure which codec written by hand may have led to it. */
    static IOException suspected(IOException failure, ByteStream in) {
        if (failure instanceof MalformedRecordException malformed) {
            malformed.suspect(CodecState.suspect(in));
        }
        return failure;
    }

    static MalformedRecordException malformed(ByteStream in, Reason reason, String detail) {
        return new MalformedRecordException(reason, Window.positionOf(in), detail);
    }

    /** {@return the failure of a value that its type does not have, at an index of the window} */
    static MalformedRecordException invalid(ByteStream in, int index, String detail, @Nullable Throwable cause) {
        return new MalformedRecordException(Reason.INVALID_VALUE, Window.positionOf(in, index), detail, cause);
    }

    static RuntimeException rooted(RuntimeException failure, String typeName) {
        pathOf(failure).root(typeName);
        return failure;
    }

    static IOException rooted(IOException failure, String typeName) {
        pathOf(failure).root(typeName);
        return failure;
    }

    /** The path that a failure has; that of an exception which is not ours rides on it. */
    private static FieldPath pathOf(IOException failure) {
        return failure instanceof MalformedRecordException malformed
                ? malformed.fieldPath()
                : FailedComponent.pathOf(failure);
    }

    /** The path that a failure has; what an accessor of the user's throws stays what it is, and the path rides on it. */
    private static FieldPath pathOf(RuntimeException failure) {
        if (failure instanceof NullComponentException e) {
            return e.fieldPath();
        }
        if (failure instanceof CarriedFailure e) {
            return e.fieldPath();
        }
        return failure instanceof UnencodableValueException e ? e.fieldPath() : FailedComponent.pathOf(failure);
    }

    private static IOException translate(Exception failure, ByteStream in) {
        if (failure instanceof EndOfStreamException end) {
            return truncated(end, in);
        }
        if (failure instanceof MalformedVarintException varint) {
            return new MalformedRecordException(Reason.MALFORMED_VARINT, varint.position(), varint.problem(), varint);
        }
        if (failure instanceof MalformedValueException value) {
            return new MalformedRecordException(Reason.INVALID_VALUE, value.position(), value.problem(), value);
        }
        if (failure instanceof IOException io) {
            return io;
        }
        return new MalformedRecordException(
                Reason.REJECTED_BY_TYPE, Window.positionOf(in), "the type refused the values: " + failure, failure);
    }

    private static MalformedRecordException truncated(EndOfStreamException end, ByteStream in) {
        long position = end.position() + end.available();
        String detail = "needs " + count(end.wanted(), "byte") + " where " + end.available()
                + (end.available() == 1 ? " is left" : " are left");
        return position == Window.limit(in)
                ? new MalformedRecordException(
                        Reason.CROSSES_RECORD_END, position, detail + " in the record that holds it")
                : new MalformedRecordException(Reason.TRUNCATED, position, detail);
    }
}
