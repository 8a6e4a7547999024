package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Writes values of one type to a byte stream and reads them back.
 *
 * <p>A codec for each type marked {@code @BinaryRecord} is generated at compile time; its single instance is the constant
 * {@code INSTANCE} of the class named after the type: {@code TradeCodec.INSTANCE} for {@code Trade}, {@code
 * Outer_InnerCodec.INSTANCE} for {@code Outer.Inner}. The bytes are described in the project's {@code FORMAT.md}.
 *
 * <p>The codec of a generic type is made for its type arguments, of which it takes the codecs: {@code PairCodec.of(Codecs.STRING,
 * LegCodec.INSTANCE)}. Where a component names the type arguments, generated code does that; {@link Codecs} has the codecs of types
 * that need no annotation.
 *
 * <p>Codecs are immutable and may be shared between threads; a stream belongs to one thread at a time. An argument that is null is
 * a {@link NullPointerException} that names it; if it is the value, a {@link NullComponentException}.
 *
 * <h2>What user code and odd values do</h2>
 *
 * <ul>
 *   <li>A RuntimeException that a constructor, factory, builder, setter, {@code equals}, {@code hashCode} or {@code compareTo}
 *       throws while a value is read becomes a {@link MalformedRecordException} with the path, the reason {@link
 *       MalformedRecordException.Reason#REJECTED_BY_TYPE REJECTED_BY_TYPE} and the exception as its cause. An Error reaches the
 *       caller as it is, and so does a checked exception that nothing declares (as of Kotlin, or Lombok's {@code @SneakyThrows}); the stream is
 *       back where it was all the same. What an accessor throws while a value is written reaches the
 *       caller as it is, with the component noted in a suppressed exception, and nothing is written.
 *   <li>A set or map is written as it iterates. An element or key that is there twice for the class that reading makes is
 *       malformed when it is read ({@link MalformedRecordException.Reason#DUPLICATE DUPLICATE}), and not looked for when it is
 *       written. It comes about by another equality than {@code equals}, as in an {@link java.util.IdentityHashMap}; by keys that
 *       were changed inside their map; and by keys that a later version tells apart by a field unknown to this one.
 *   <li>Arrays are no keys and no elements of sets: the compiler refuses them.
 *   <li>A sorted set or map has the natural order; one with a comparator is refused when it is written. In a component that is
 *       declared as {@code Set} or {@code Map} it is written in its order, and read as a set or map that keeps it.
 *   <li>More than about 1,024 keys of one hash code in one hash table are refused both ways (except for text, numbers and other
 *       values of the JDK, which tables can sort).
 * </ul>
 *
 * <h2>Writing a codec by hand</h2>
 *
 * <p>For a type that one does not own, implement {@link #write}, {@link #read} and {@link #sizeOf} with the typed methods of
 * {@link ByteStream}, and mark the class {@code @CodecFor} or name it in {@code @Using} or {@code @UseCodecs}. Inside a record:
 *
 * <ul>
 *   <li>{@code read} sees no byte behind the end of the record around it, and throws {@link MalformedRecordException} (or any
 *       RuntimeException, which becomes one) for bytes that are no value. Its other IOExceptions pass for failures of the
 *       stream: they reach the caller as they are, with the component noted as a suppressed exception. It never returns null.
 *   <li>{@code write} goes forward only; a RuntimeException becomes an {@link UnencodableValueException} with the path of
 *       the component, an IOException reaches the caller as it is, with the component noted.
 *   <li>{@code sizeOf} gives exactly what {@code write} takes: large records are measured before they are written. And {@code read}
 *       takes as much, or what follows is read from the wrong byte. While assertions are enabled ({@code -ea}, as where tests run),
 *       each value that such a codec writes in a record is measured, compared with {@link #leastSize} and {@link #greatestSize}, and read back, and an {@link UnencodableValueException} names a codec
 *       that disagrees with itself; without them that costs nothing. A failure to read what stands behind such a value names
 *       its codec too.
 *   <li>{@link #leastSize} is worth giving: without it, a collection of more than 8,192 values is refused both ways.
 *   <li>A value of the codec counts as a level of nesting, of which {@link DecodeLimits#maxDepth} are allowed: it may lead back
 *       to the record that holds it. So it may with another stream, as when {@code read} takes bytes and gives them to {@link
 *       #fromBytes}: as long as that is the same thread, the levels count on there, under the limit of the outermost stream. The position that a
 *       failure then names is one in those bytes; the path goes through them.
 * </ul>
 *
 * @param <T> the type of the values
 */
public interface BinaryCodec<T> {

    /**
     * Writes a value at the stream's position, which then stands behind it.
     *
     * <p>If the write fails, nothing of the value is left in the stream, and the position is back where it was, unless the output
     * itself failed. A value of more than about a MiB is not held back as a whole but measured before it is written, which finds all that
     * cannot be written. Left over is what only happens between the two: another thread changes the value, an accessor throws the second
     * time it is called, a codec written by hand refuses a value that it has measured. Then a part of a large value may stay behind.
     *
     * @param out the stream to write to
     * @param value the value to write
     * @throws IOException if the stream fails; {@link java.nio.channels.ClosedChannelException} if it is closed
     * @throws java.nio.channels.NonWritableChannelException if the stream is not open for writing
     * @throws NullComponentException if the value holds a null where its type allows none; it names the component
     * @throws UnencodableValueException if the value cannot be encoded; it names the component and the reason
     * @throws RuntimeException what an accessor of the value's throws, as it is, with the component noted in a suppressed
     *     exception
     */
    void write(ByteStream out, T value) throws IOException;

    /**
     * Reads the value at the stream's position, which then stands behind it.
     *
     * <p>If the read fails, a seekable stream stands where it stood before, so that the bytes can be looked at or
     * skipped; a forward-only stream has used up an unspecified number of bytes.
     *
     * @param in the stream to read from
     * @return the value
     * @throws MalformedRecordException if the bytes are not an encoding of the type, the end of the stream within a value
     *     included; it tells the reason, the position and the field
     * @throws IOException if the stream fails; {@link java.nio.channels.ClosedChannelException} if it is closed
     * @throws java.nio.channels.NonReadableChannelException if the stream is not open for reading
     */
    T read(ByteStream in) throws IOException;

    /**
     * Returns how many bytes {@link #write} takes for a value, without writing it.
     *
     * @param value the value to measure
     * @return the exact size of its encoding in bytes
     * @throws NullComponentException if the value holds a null where its type allows none
     * @throws UnencodableValueException if the value cannot be encoded under the {@linkplain DecodeLimits#DEFAULT default limits}
     */
    long sizeOf(T value);

    /**
     * Returns how many bytes {@link #write} takes for a value on a stream with other limits.
     *
     * @param value the value to measure
     * @param limits the stream's; if they are tighter than the default ones, the value is written to nowhere as well
     * @return the exact size of its encoding in bytes
     * @throws NullComponentException if the value holds a null where its type allows none
     * @throws UnencodableValueException if the value cannot be encoded under these limits
     */
    default long sizeOf(T value, DecodeLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Measurement measurement = Measurement.begin(0, limits);
        try {
            long size = sizeOf(value);
            measurement.rehearse(this, value);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            measurement.end();
        }
    }

    /**
     * Returns the encoding of a value.
     *
     * @param value the value to encode
     * @return an array that holds the encoding and nothing else
     * @throws NullComponentException if the value holds a null where its type allows none
     * @throws UnencodableValueException if the value cannot be encoded, or takes more bytes than an array can hold
     */
    default byte[] toBytes(T value) {
        try (ByteStream out = ByteStreams.memory()) {
            return written(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the encoding of a value under other limits than the {@linkplain DecodeLimits#DEFAULT default ones}. Who reads it needs
     * them too.
     *
     * @param value the value to encode
     * @param limits what the encoding may ask for
     * @return an array that holds the encoding and nothing else
     * @throws NullComponentException if the value holds a null where its type allows none
     * @throws UnencodableValueException if the value cannot be encoded under these limits, or takes more bytes than an array can hold
     */
    default byte[] toBytes(T value, DecodeLimits limits) {
        Objects.requireNonNull(limits, "limits");
        try (ByteStream out = ByteStreams.memory()) {
            limits.applyTo(out);
            return written(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written(ByteStream out, T value) throws IOException {
        write(out, value);
        if (out.size() > Integer.MAX_VALUE - 8) {
            throw new UnencodableValueException(
                    "takes " + out.size() + " bytes, more than an array can hold; write it to a stream");
        }
        return out.toByteArray();
    }

    /**
     * Returns the value that an array encodes, under the {@linkplain DecodeLimits#DEFAULT default limits}.
     *
     * @param bytes the encoding of exactly one value; not changed
     * @return the value
     * @throws MalformedRecordException if the bytes are not an encoding of the type, or bytes follow it
     */
    default T fromBytes(byte[] bytes) throws MalformedRecordException {
        return fromBytes(bytes, DecodeLimits.DEFAULT);
    }

    /**
     * Returns the value that an array encodes.
     *
     * @param bytes the encoding of exactly one value; not changed
     * @param limits what the encoding may ask for
     * @return the value
     * @throws MalformedRecordException if the bytes are not an encoding of the type, exceed a limit, or bytes follow the
     *     value
     */
    default T fromBytes(byte[] bytes, DecodeLimits limits) throws MalformedRecordException {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        try (ByteStream in = ByteStreams.memory(bytes)) {
            limits.applyTo(in);
            T value = read(in);
            if (in.position() != bytes.length) {
                throw Failures.trailing(this, in, bytes.length - in.position());
            }
            return value;
        } catch (MalformedRecordException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the values from the stream's position to its end, to be read one at a time.
     *
     * <pre>{@code
     * try (ByteStream in = ByteStreams.open(path, READ)) {
     *     for (Trade trade : TradeCodec.INSTANCE.values(in)) { ... }
     * }
     * }</pre>
     *
     * @param in the stream to read from, seekable or not; its limits hold for each value
     * @return the values; a torn last one is a failure, not the end (see {@link Values})
     */
    default Values<T> values(ByteStream in) {
        return new Values<>(this, Objects.requireNonNull(in, "in"));
    }

    /**
     * Returns a number of bytes that no encoding which {@link #read} accepts falls short of. A count of values is checked
     * against it before anything is allocated: without it, a collection of them can have only up to 8,192 elements, and more are
     * refused when they are written too.
     *
     * <p>That of a generated codec is exact, but for types that hold each other, and beyond a TiB, where it may be less. It can change when the
     * type does, as can that of a type in it: ask for it where it is needed, and store it nowhere. Encodings of earlier versions count, which may lack fields with {@code @Default}, so that
     * what {@link #write} makes may always be larger.
     *
     * @return the least size in bytes, 0 or more; 0 unless a codec says otherwise
     */
    default long leastSize() {
        return 0;
    }

    /**
     * Returns the number of bytes that no encoding which {@link #write} makes exceeds. That of a generated codec is exact; there
     * is none if a value can hold text, a collection, or another value of its own type.
     *
     * @return the greatest size in bytes, or empty if there is no bound or it is not known
     */
    default OptionalLong greatestSize() {
        return OptionalLong.empty();
    }

    /**
     * Returns a text for people that says how values are encoded. It is the same for the same version of a type, but no format
     * that a program could rely on.
     *
     * <p>A generated codec gives a line for the type, and one for each field with its id, name, type, encoding and the bytes of
     * its body, from the least to the greatest:
     *
     * <pre>{@code
     * Trade, EXTENSIBLE: 11 bytes or more
     * id  field   type              encoding                        bytes
     * 1   id      long              8 bytes                         8
     * 2   symbol  String            compact string                  1..
     * 3   level   @Varint int       zigzag varint; has a default    0..5
     * 4   note    @Nullable String  compact string; absent if null  0..
     * }</pre>
     *
     * <p>Where a generic type holds a value of a type argument, the line says how the codec of that argument encodes it.
     *
     * @return one line or more, without a line end behind the last
     */
    default String describe() {
        return Description.brief(this);
    }
}
