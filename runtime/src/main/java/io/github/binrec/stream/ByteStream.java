package io.github.binrec.stream;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;

/**
 * A sequence of bytes with a position, in memory or in a file, read and written in both directions.
 *
 * <p>Streams come from {@link ByteStreams}. A stream in memory behaves as a stream over a file does, so that either can
 * stand where the other does; what differs is said here. As a {@link SeekableByteChannel} and through its views a stream
 * also stands wherever the JDK's channels, streams, readers and writers do.
 *
 * <h2>Position and size</h2>
 *
 * <p>Any position from 0 to {@link Long#MAX_VALUE} can be stood at, also beyond the end. Standing there changes nothing;
 * a write there makes the bytes between the end and the position zeros, and a write of no bytes makes nothing. A position
 * below zero is refused with {@link IllegalArgumentException}, and so is one beyond {@code Long.MAX_VALUE}; the stream
 * then stands where it stood.
 *
 * <p>{@link #setSize} cuts the stream or extends it with zeros and leaves the position alone. {@link #truncate} is what
 * {@link SeekableByteChannel} asks for: it only shrinks, and it moves a position beyond the given size there.
 *
 * <p>A stream opened with {@link java.nio.file.StandardOpenOption#APPEND} may stand and read anywhere, but each write of
 * at least one byte goes to the end, and the position is the end afterwards. In a file the bytes go behind whatever is
 * its end when they are handed to the operating system, so several processes may append. What is written with one call, or
 * by a codec as one value, then lies in one piece; what takes several calls may be torn by what others append, unless it is
 * gathered in an array first.
 *
 * <h2>Reading</h2>
 *
 * <p>The end is no state: a read at or beyond it says so, and a later one finds what was written since, by another
 * process too. The reads of channels and of {@link InputStream} return -1 there, or 0 where they were asked for nothing.
 * Otherwise they return as many bytes as were asked for or are left; a forward-only stream returns at least one, and does
 * not wait for the rest. Reads of a given length, which typed reads are, throw {@link EndOfStreamException} and consume
 * nothing, but for {@link #readFully} and {@link #readBytes} of a forward-only stream.
 *
 * <h2>Typed values</h2>
 *
 * <p>Typed values are little-endian, least significant byte first. {@code VarInt} and {@code VarLong} are unsigned LEB128:
 * 7 bits a byte, least significant first, the high bit set in all bytes but the last, in the shortest form only. {@code
 * ZigZag} ones map 0, -1, 1, -2, ... to 0, 1, 2, 3, ... before that.
 *
 * <h2>When bytes reach the file</h2>
 *
 * <p>Writes to a file are gathered in memory. {@link #flush} hands them to the operating system: they are then seen by
 * other readers of the file and survive the end of this process. {@link #sync} makes them survive a loss of power.
 * {@link #close} flushes and does not sync. Bytes read ahead may be older than what another process has written; {@code
 * flush} forgets them. In memory both do nothing.
 *
 * <h2>Failures</h2>
 *
 * <ul>
 *   <li>Closed: every call but {@link #isOpen}, {@link #close}, the questions about what it can do, the views, which throw when
 *       they are used, and, in memory, {@link #toByteArray}, {@link #asByteBuffer} and {@link #asByteBuffers}, throws {@link ClosedChannelException}, before anything else is looked
 *       at. Closing again does nothing.
 *   <li>Not opened for it: {@link NonReadableChannelException}, {@link NonWritableChannelException}, and {@link
 *       UnsupportedOperationException} for moving about in a forward-only stream. These and the one before name the stream, the path
 *       of a file or {@code memory}, and what to do.
 *   <li>An argument that is null: {@link NullPointerException} that names it; the stream is as before.
 *   <li>A file that fails: {@link IOException} with the file and the position, or, where its class says more than that, with
 *       both in a suppressed exception. A read that fails can be tried again: a stream that is seekable stands where it
 *       stood, and so does one that is forward-only, but for {@link #readFully} and {@link #readBytes}, which have then consumed
 *       what came before the failure. Where a write, a change of size, a flush or
 *       a sync failed, nobody knows what reached the file, and a second attempt may succeed although bytes were lost. So
 *       every later call throws an {@code IOException} with the first failure as its cause, and {@code close} releases
 *       the file without writing or throwing again.
 * </ul>
 *
 * <h2>Threads and interrupts</h2>
 *
 * <p>One thread at a time uses a stream; handing it on is fine. Overlapping use is a bug, found on a best-effort basis: it is
 * reported with {@link ConcurrentModificationException} where two threads are seen in calls that move the window. It may
 * also show as another unchecked exception, such as {@link IndexOutOfBoundsException}, as wrong bytes, or not at all.
 *
 * <p>Interrupting a thread has no effect on a
 * stream in memory or on a file of the default file system: the call goes on and the thread stays interrupted. The
 * channels of other file systems, and wrapped ones, may close themselves when that happens.
 */
public abstract class ByteStream extends StreamCore implements SeekableByteChannel {
    /** The longest array that every JDK can make. */
    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    /** How much is allocated at first for a length that the bytes present do not back. */
    private static final int UNBACKED = 1 << 16;

    ByteStream(boolean readable, boolean writable, boolean seekable) {
        super(readable, writable, seekable);
    }

    private static void checkNotNegative(long value, String what) {
        if (value < 0) {
            throw new IllegalArgumentException("negative " + what + ": " + value);
        }
    }

    // ---------------------------------------------------------------- what the stream is

    /**
     * Returns whether the stream was opened for reading.
     *
     * @return whether reads are possible while it is open
     */
    public final boolean isReadable() {
        return opensForReading;
    }

    /**
     * Returns whether the stream was opened for writing.
     *
     * @return whether writes are possible while it is open
     */
    public final boolean isWritable() {
        return opensForWriting;
    }

    /**
     * Returns whether the position can be set; where it cannot, the stream is forward-only.
     *
     * @return whether {@link #position(long)} and its like are supported
     */
    public final boolean isSeekable() {
        return seekable;
    }

    /**
     * Returns whether the stream was not closed yet. A stream that has failed is open until it is closed.
     *
     * @return whether the stream is open
     */
    @Override
    public final boolean isOpen() {
        return !closed;
    }

    /**
     * Returns what the stream is and where it stands, for messages.
     *
     * @return such as {@code memory at position 12}
     */
    @Override
    public final String toString() {
        return description() + (closed ? ", closed" : " at position " + here());
    }

    // ---------------------------------------------------------------- position and size

    /**
     * Returns the position at which the stream stands. A forward-only stream counts its bytes.
     *
     * @return the position, in bytes from the start
     * @throws IOException if the stream is closed or has failed
     */
    @Override
    public final long position() throws IOException {
        checkOpen();
        return here();
    }

    /**
     * Stands at a position, which may lie beyond the end.
     *
     * @param newPosition the position, in bytes from the start
     * @return this stream
     * @throws IllegalArgumentException if the position is negative
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    @Override
    public final ByteStream position(long newPosition) throws IOException {
        long index = newPosition - windowStart;
        if (newPosition >= 0 && index >= dataFloor && index <= readLimit && seekable && readLimit > 0) {
            cursor = (int) index;
            return this;
        }
        checkSeekable();
        checkNotNegative(newPosition, "position");
        checkNotHeld();
        enter();
        try {
            moveTo(newPosition);
        } finally {
            leave();
        }
        return this;
    }

    /**
     * Stands at a position counted from the start, from where the stream stands, or from its end.
     *
     * @param offset the number of bytes from there, negative towards the start
     * @param whence what the offset is counted from
     * @return the new position, in bytes from the start
     * @throws IllegalArgumentException if that is negative or beyond {@link Long#MAX_VALUE}
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    public final long seek(long offset, Whence whence) throws IOException {
        checkSeekable();
        Objects.requireNonNull(whence, "whence");
        long origin = switch (whence) {
            case START -> 0;
            case CURRENT -> here();
            case END -> size();
        };
        long target = origin + offset;
        if (target < 0) {
            throw new IllegalArgumentException("position " + origin + " + " + offset + " is "
                    + (offset > 0 ? "beyond Long.MAX_VALUE" : "negative"));
        }
        position(target);
        return target;
    }

    /**
     * Returns the number of bytes in the stream, those included that still wait for {@link #flush}. Some files of the operating
     * system, such as those of {@code /proc}, say 0 and have bytes all the same: {@link #readBytes}, {@link #readAllBytes}, {@link
     * #toByteArray} and {@link #transferTo} read them, and what else asks for the size first does not.
     *
     * @return the size, in bytes
     * @throws UnsupportedOperationException if the stream reads from an {@link InputStream}
     * @throws IOException if the stream is closed or fails
     */
    @Override
    public final long size() throws IOException {
        checkOpen();
        enter();
        try {
            long end = end();
            if (end == Long.MAX_VALUE && !seekable) {
                throw new UnsupportedOperationException(description() + " does not know its size");
            }
            return end;
        } finally {
            leave();
        }
    }

    /**
     * Cuts the stream or extends it with zeros; the position stays where it is.
     *
     * @param newSize the size that the stream then has, in bytes
     * @throws IllegalArgumentException if the size is negative
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    public final void setSize(long newSize) throws IOException {
        checkWritable();
        checkSeekable();
        checkNotNegative(newSize, "size");
        checkNotHeld();
        enter();
        try {
            resize(newSize);
        } finally {
            leave();
        }
    }

    /**
     * Cuts the stream if it is longer than the given size, and stands at that size if the position lies beyond it.
     *
     * @param newSize the size, in bytes
     * @return this stream
     * @throws IllegalArgumentException if the size is negative
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    @Override
    public final ByteStream truncate(long newSize) throws IOException {
        checkWritable();
        checkSeekable();
        checkNotNegative(newSize, "size");
        if (newSize < size()) {
            setSize(newSize);
        }
        if (here() > newSize) {
            position(newSize);
        }
        return this;
    }

    /**
     * Hands all bytes written so far to the operating system and forgets what was read ahead. A wrapped channel then
     * stands at the position of the stream. Does nothing in memory.
     *
     * @throws IOException if the stream is closed or fails
     */
    public final void flush() throws IOException {
        checkOpen();
        checkNotHeld();
        enter();
        try {
            flushOut();
        } finally {
            leave();
        }
    }

    /**
     * Flushes and forces the bytes to the device, as far as the operating system and the device do so. On a wrapped {@link
     * OutputStream} or a channel of another kind than {@link java.nio.channels.FileChannel} it is the same as {@link
     * #flush}, but for {@link java.io.FileOutputStream}. Does nothing in memory.
     *
     * @throws IOException if the stream is closed or fails
     */
    public final void sync() throws IOException {
        flush();
        enter();
        try {
            syncOut();
        } finally {
            leave();
        }
    }

    /**
     * Flushes and closes the stream and what it wraps. What it wraps is closed even if flushing fails. A stream that failed
     * before is closed without a further exception.
     *
     * @throws ConcurrentModificationException if another thread is using the stream; it is closed without flushing
     * @throws IOException if flushing or closing fails
     */
    @Override
    public final void close() throws IOException {
        shut();
    }

    // ---------------------------------------------------------------- bytes in bulk

    /**
     * Reads the next byte.
     *
     * @return the byte, 0 to 255, or -1 at the end
     * @throws IOException if the stream is closed or fails
     */
    public final int read() throws IOException {
        int p = cursor;
        if (p >= readLimit) {
            if (more(1) <= 0) {
                return -1;
            }
            p = cursor;
        }
        cursor = p + 1;
        return window[p] & 0xff;
    }

    /**
     * Reads into an array; see {@link #read(byte[], int, int)}.
     *
     * @param bytes the array to fill
     * @return the number of bytes read, or -1 at the end
     * @throws IOException if the stream is closed or fails
     */
    public final int read(byte[] bytes) throws IOException {
        checkReadable();
        Objects.requireNonNull(bytes, "bytes");
        return read(bytes, 0, bytes.length);
    }

    /**
     * Reads as many bytes as were asked for or are left. A forward-only stream returns at least one and does not wait for
     * the others.
     *
     * @param bytes the array to read into
     * @param offset where in the array to begin
     * @param length how many bytes to read
     * @return the number of bytes read, or -1 at the end; 0 only if {@code length} is 0
     * @throws IndexOutOfBoundsException if the range does not lie in the array
     * @throws IOException if the stream is closed or fails
     */
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        int p = cursor;
        // Where there are bytes the stream can be read, and copying checks the range.
        if (length > 0 && length <= readLimit - p) {
            Objects.requireNonNull(bytes, "bytes");
            ShortCopies.copy(window, p, bytes, offset, length);
            cursor = p + length;
            return length;
        }
        checkReadable();
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        int n = readSlowly(bytes, offset, length);
        return n == 0 ? -1 : n;
    }

    private int readSlowly(byte[] bytes, int offset, int length) throws IOException {
        checkNotHeld();
        enter();
        try {
            long allowed = readEnd - here();
            return allowed <= 0 ? 0 : readMany(bytes, offset, (int) Math.min(length, allowed));
        } finally {
            leave();
        }
    }

    /**
     * Reads as many bytes as the buffer has room for or are left; a forward-only stream at least one.
     *
     * @param target where the bytes go; its position moves by their number
     * @return the number of bytes read, or -1 at the end; 0 only if the buffer has no room
     * @throws IllegalArgumentException if the buffer is read-only
     * @throws IOException if the stream is closed or fails
     */
    @Override
    public final int read(ByteBuffer target) throws IOException {
        checkReadable();
        Objects.requireNonNull(target, "target");
        if (target.isReadOnly()) {
            throw new IllegalArgumentException("read-only buffer");
        }
        if (target.hasArray()) {
            int n = read(target.array(), target.arrayOffset() + target.position(), target.remaining());
            target.position(target.position() + Math.max(n, 0));
            return n;
        }
        return Transfers.read(this, target);
    }

    /**
     * Fills an array; see {@link #readFully(byte[], int, int)}.
     *
     * @param bytes the array to fill
     * @throws EndOfStreamException if fewer bytes are left
     * @throws IOException if the stream is closed or fails
     */
    public final void readFully(byte[] bytes) throws IOException {
        checkReadable();
        Objects.requireNonNull(bytes, "bytes");
        readFully(bytes, 0, bytes.length);
    }

    /**
     * Reads exactly {@code length} bytes.
     *
     * @param bytes the array to read into
     * @param offset where in the array to begin
     * @param length how many bytes to read
     * @throws IndexOutOfBoundsException if the range does not lie in the array
     * @throws EndOfStreamException if fewer bytes are left. A forward-only stream then has consumed them, any other stands
     *     where it stood; what is in the array is not defined
     * @throws IOException if the stream is closed or fails
     */
    public final void readFully(byte[] bytes, int offset, int length) throws IOException {
        int p = cursor;
        if (length > 0 && length <= readLimit - p) {
            Objects.requireNonNull(bytes, "bytes");
            ShortCopies.copy(window, p, bytes, offset, length);
            cursor = p + length;
            return;
        }
        checkReadable();
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(offset, length, bytes.length);
        long start = here();
        try {
            readWhole(bytes, offset, length);
        } catch (IOException e) {
            if (seekable && start != here()) {
                position(start);
            }
            throw e;
        }
    }

    private void readWhole(byte[] bytes, int offset, int length) throws IOException {
        long start = here();
        int done = 0;
        while (done < length) {
            int n = readSlowly(bytes, offset + done, length - done);
            if (n == 0) {
                throw new EndOfStreamException(description(), start, length, done);
            }
            done += n;
        }
    }

    /**
     * Reads exactly {@code length} bytes into a new array. It is not allocated before it is known that so many bytes are
     * there, or, where that cannot be known, grows as they come in.
     *
     * @param length how many bytes to read
     * @return an array of that length
     * @throws IllegalArgumentException if the length is negative
     * @throws IllegalStateException if so many bytes are there, but an array cannot hold them
     * @throws EndOfStreamException if fewer bytes are left. A forward-only stream then has consumed them
     * @throws IOException if the stream is closed or fails
     */
    public final byte[] readBytes(int length) throws IOException {
        checkReadable();
        checkNotNegative(length, "length");
        checkNotHeld();
        if (!hasRemaining(length)) {
            return readWithoutSize(length);
        }
        if (length > MAX_ARRAY && seekable) {
            throw tooLong(length);
        }
        if (seekable || length <= UNBACKED) {
            byte[] bytes = new byte[length];
            readFully(bytes);
            return bytes;
        }
        long start = here();
        byte[] bytes = readUpTo(length, UNBACKED);
        if (bytes.length < length) {
            throw new EndOfStreamException(description(), start, length, bytes.length);
        }
        return bytes;
    }

    /** Files such as those of /proc say that they have no bytes, and have some: only reading tells. */
    private byte[] readWithoutSize(int length) throws IOException {
        long left = remaining();
        if (!seekable || left > 0 || end() > 0) {
            throw endOfStream(length, left);
        }
        long start = here();
        byte[] bytes = readUpTo(Math.min(length, MAX_ARRAY), 0);
        if (bytes.length < length) {
            position(start);
            throw endOfStream(length, bytes.length);
        }
        return bytes;
    }

    /**
     * Reads everything from the position to the end into a new array.
     *
     * @return the bytes, none at or beyond the end
     * @throws IllegalStateException if that is more than an array can hold
     * @throws IOException if the stream is closed or fails
     */
    public final byte[] readAllBytes() throws IOException {
        checkReadable();
        checkNotHeld();
        long left = remaining();
        if (left > MAX_ARRAY && seekable) {
            throw tooLong(left);
        }
        // The end is asked for again by reading: files such as those of /proc do not tell their size.
        return readUpTo(MAX_ARRAY, (int) Math.min(left, seekable ? MAX_ARRAY : UNBACKED));
    }

    private IllegalStateException tooLong(long bytes) {
        return new IllegalStateException(
                description() + ": " + bytes + " bytes are more than an array can hold; take them in pieces");
    }

    /** Reads at most {@code length} bytes into an array that has {@code expected} of them at first. */
    private byte[] readUpTo(int length, int expected) throws IOException {
        byte[] bytes = new byte[expected];
        int done = 0;
        while (done < length) {
            if (done == bytes.length) {
                if (more(1) <= 0) {
                    break;
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, Math.max(2L * done, 256)));
            }
            int n = read(bytes, done, bytes.length - done);
            if (n < 0) {
                break;
            }
            done += n;
        }
        return done == bytes.length ? bytes : Arrays.copyOf(bytes, done);
    }

    /**
     * Returns the next bytes and stays where it is.
     *
     * @param length how many bytes to look at
     * @return that many bytes or as many as are left
     * @throws IllegalArgumentException if the length is negative
     * @throws IOException if the stream is closed or fails
     */
    public final byte[] peek(int length) throws IOException {
        checkReadable();
        checkNotNegative(length, "length");
        if (length == 0) {
            return EMPTY;
        }
        if (seekable && length > Window.MAX_RUN) {
            long start = here();
            byte[] bytes = readUpTo(length, (int) Math.min(length, remaining()));
            position(start);
            return bytes;
        }
        int have = Math.max(Math.min(more(length), length), 0);
        return Arrays.copyOfRange(window, cursor, cursor + have);
    }

    /**
     * Steps over bytes, not beyond the end.
     *
     * @param length how many bytes to step over
     * @return how many bytes the position has moved by
     * @throws IllegalArgumentException if the length is negative
     * @throws IOException if the stream is closed or fails
     */
    public final long skip(long length) throws IOException {
        checkReadable();
        checkNotNegative(length, "length");
        if (length <= readLimit - cursor) {
            cursor += (int) length;
            return length;
        }
        checkNotHeld();
        if (seekable) {
            long step = Math.min(length, remaining());
            position(here() + step);
            return step;
        }
        long done = 0;
        while (done < length && more(1) > 0) {
            int step = (int) Math.min(length - done, readLimit - cursor);
            cursor += step;
            done += step;
        }
        return done;
    }

    /**
     * Writes an array; see {@link #write(byte[], int, int)}.
     *
     * @param bytes the bytes to write
     * @throws IOException if the stream is closed or fails
     */
    public final void write(byte[] bytes) throws IOException {
        checkWritable();
        Objects.requireNonNull(bytes, "bytes");
        write(bytes, 0, bytes.length);
    }

    /**
     * Writes bytes. The array may be changed afterwards.
     *
     * @param bytes the array that holds them
     * @param offset where they begin
     * @param length how many there are
     * @throws IndexOutOfBoundsException if the range does not lie in the array
     * @throws IOException if the stream is closed or fails, or would reach beyond {@link Long#MAX_VALUE}
     */
    public final void write(byte[] bytes, int offset, int length) throws IOException {
        int p = cursor;
        // Where there is room the stream can be written, and copying checks the range.
        if (length > 0 && length <= writeLimit - p) {
            Objects.requireNonNull(bytes, "bytes");
            ShortCopies.copy(bytes, offset, window, p, length);
            cursor = p + length;
        } else {
            writeSlowly(bytes, offset, length);
        }
    }

    private void writeSlowly(byte[] bytes, int offset, int length) throws IOException {
        checkWritable();
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return;
        }
        enter();
        try {
            writeMany(bytes, offset, length);
        } finally {
            leave();
        }
    }

    /**
     * Writes all bytes that the buffer has left.
     *
     * @param source the bytes; its position moves to its limit
     * @return the number of bytes written
     * @throws IOException if the stream is closed or fails
     */
    @Override
    public final int write(ByteBuffer source) throws IOException {
        checkWritable();
        Objects.requireNonNull(source, "source");
        int length = source.remaining();
        if (source.hasArray()) {
            write(source.array(), source.arrayOffset() + source.position(), length);
            source.position(source.limit());
            return length;
        }
        if (length > writeLimit - cursor) {
            prepare(length);
        }
        if (appendsInOnePiece(length)) {
            byte[] bytes = new byte[length];
            source.get(bytes);
            write(bytes);
        } else {
            Transfers.write(source, this);
        }
        return length;
    }

    // ---------------------------------------------------------------- typed writes

    /**
     * Writes the lowest 8 bits.
     *
     * @param value the byte
     * @throws IOException if the stream is closed or fails
     */
    public final void writeByte(int value) throws IOException {
        int p = cursor;
        if (p > writeLimit - 1) {
            p = room(1);
        }
        cursor = p + 1;
        window[p] = (byte) value;
    }

    /**
     * Writes a byte, 1 for true and 0 for false.
     *
     * @param value the boolean
     * @throws IOException if the stream is closed or fails
     */
    public final void writeBoolean(boolean value) throws IOException {
        writeByte(value ? 1 : 0);
    }

    /**
     * Writes the lowest 16 bits, little-endian.
     *
     * @param value the short
     * @throws IOException if the stream is closed or fails
     */
    public final void writeShort(int value) throws IOException {
        int p = cursor;
        if (p > writeLimit - 2) {
            p = room(2);
        }
        LittleEndian.putShort(window, p, (short) value);
        cursor = p + 2;
    }

    /**
     * Writes the lowest 16 bits, little-endian.
     *
     * @param value the char
     * @throws IOException if the stream is closed or fails
     */
    public final void writeChar(int value) throws IOException {
        writeShort(value);
    }

    /**
     * Writes 4 bytes, little-endian.
     *
     * @param value the int
     * @throws IOException if the stream is closed or fails
     */
    public final void writeInt(int value) throws IOException {
        int p = cursor;
        if (p > writeLimit - 4) {
            p = room(4);
        }
        LittleEndian.putInt(window, p, value);
        cursor = p + 4;
    }

    /**
     * Writes 8 bytes, little-endian.
     *
     * @param value the long
     * @throws IOException if the stream is closed or fails
     */
    public final void writeLong(long value) throws IOException {
        int p = cursor;
        if (p > writeLimit - 8) {
            p = room(8);
        }
        LittleEndian.putLong(window, p, value);
        cursor = p + 8;
    }

    /**
     * Writes the 4 bytes of a float's raw bits, little-endian.
     *
     * @param value the float
     * @throws IOException if the stream is closed or fails
     */
    public final void writeFloat(float value) throws IOException {
        writeInt(Float.floatToRawIntBits(value));
    }

    /**
     * Writes the 8 bytes of a double's raw bits, little-endian.
     *
     * @param value the double
     * @throws IOException if the stream is closed or fails
     */
    public final void writeDouble(double value) throws IOException {
        writeLong(Double.doubleToRawLongBits(value));
    }

    /**
     * Writes an int, taken as unsigned, in 1 to 5 bytes.
     *
     * @param value the int; negative ones take 5 bytes
     * @throws IOException if the stream is closed or fails
     */
    public final void writeVarInt(int value) throws IOException {
        int p = cursor;
        if (value >>> 7 == 0 && p < writeLimit) {
            window[p] = (byte) value;
            cursor = p + 1;
        } else {
            writeVarint(Integer.toUnsignedLong(value));
        }
    }

    /**
     * Writes a long, taken as unsigned, in 1 to 10 bytes.
     *
     * @param value the long; negative ones take 10 bytes
     * @throws IOException if the stream is closed or fails
     */
    public final void writeVarLong(long value) throws IOException {
        int p = cursor;
        if (value >>> 7 == 0 && p < writeLimit) {
            window[p] = (byte) value;
            cursor = p + 1;
        } else {
            writeVarint(value);
        }
    }

    private void writeVarint(long value) throws IOException {
        int p = cursor;
        if (p > writeLimit - Leb128.MAX_LONG) {
            p = room(Leb128.size(value));
            cursor = Leb128.put(window, p, value);
        } else {
            cursor = p >= dataLimit ? Leb128.putWide(window, p, value) : Leb128.put(window, p, value);
        }
    }

    /**
     * Writes an int in 1 to 5 bytes, the fewer the nearer it is to zero.
     *
     * @param value the int
     * @throws IOException if the stream is closed or fails
     */
    public final void writeZigZagInt(int value) throws IOException {
        writeVarInt((value << 1) ^ (value >> 31));
    }

    /**
     * Writes a long in 1 to 10 bytes, the fewer the nearer it is to zero.
     *
     * @param value the long
     * @throws IOException if the stream is closed or fails
     */
    public final void writeZigZagLong(long value) throws IOException {
        writeVarLong((value << 1) ^ (value >> 63));
    }

    // ---------------------------------------------------------------- typed reads

    /**
     * Reads a byte.
     *
     * @return the byte, -128 to 127
     * @throws EndOfStreamException if none is left
     * @throws IOException if the stream is closed or fails
     */
    public final byte readByte() throws IOException {
        int p = cursor;
        if (p > readLimit - 1) {
            p = fill(1);
        }
        cursor = p + 1;
        return window[p];
    }

    /**
     * Reads a byte without a sign.
     *
     * @return the byte, 0 to 255
     * @throws EndOfStreamException if none is left
     * @throws IOException if the stream is closed or fails
     */
    public final int readUnsignedByte() throws IOException {
        return readByte() & 0xff;
    }

    /**
     * Reads a byte that is 0 or 1.
     *
     * @return whether it is 1
     * @throws EndOfStreamException if none is left
     * @throws MalformedValueException if the byte is neither 0 nor 1; it is not consumed
     * @throws IOException if the stream is closed or fails
     */
    public final boolean readBoolean() throws IOException {
        int p = cursor;
        if (p > readLimit - 1) {
            p = fill(1);
        }
        byte value = window[p];
        if ((value & ~1) != 0) {
            throw new MalformedValueException(description(), here(), "a boolean is " + (value & 0xff));
        }
        cursor = p + 1;
        return value != 0;
    }

    /**
     * Reads 2 bytes, little-endian.
     *
     * @return the short
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final short readShort() throws IOException {
        int p = cursor;
        if (p > readLimit - 2) {
            p = fill(2);
        }
        cursor = p + 2;
        return LittleEndian.getShort(window, p);
    }

    /**
     * Reads 2 bytes, little-endian.
     *
     * @return the char
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final char readChar() throws IOException {
        return (char) readShort();
    }

    /**
     * Reads 4 bytes, little-endian.
     *
     * @return the int
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final int readInt() throws IOException {
        int p = cursor;
        if (p > readLimit - 4) {
            p = fill(4);
        }
        cursor = p + 4;
        return LittleEndian.getInt(window, p);
    }

    /**
     * Reads 8 bytes, little-endian.
     *
     * @return the long
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final long readLong() throws IOException {
        int p = cursor;
        if (p > readLimit - 8) {
            p = fill(8);
        }
        cursor = p + 8;
        return LittleEndian.getLong(window, p);
    }

    /**
     * Reads 4 bytes as a float's raw bits, little-endian.
     *
     * @return the float
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    /**
     * Reads 8 bytes as a double's raw bits, little-endian.
     *
     * @return the double
     * @throws EndOfStreamException if fewer are left
     * @throws IOException if the stream is closed or fails
     */
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    /**
     * Reads what {@link #writeVarInt} wrote.
     *
     * @return the int, to be taken as unsigned
     * @throws EndOfStreamException if the stream ends inside it
     * @throws MalformedVarintException if it is not in its shortest form or has more than 32 bits
     * @throws IOException if the stream is closed or fails
     */
    public final int readVarInt() throws IOException {
        int p = cursor;
        if (p < readLimit) {
            byte first = window[p];
            if (first >= 0) {
                cursor = p + 1;
                return first;
            }
        }
        return Leb128.readInt(this);
    }

    /**
     * Reads what {@link #writeVarLong} wrote.
     *
     * @return the long, to be taken as unsigned
     * @throws EndOfStreamException if the stream ends inside it
     * @throws MalformedVarintException if it is not in its shortest form or has more than 64 bits
     * @throws IOException if the stream is closed or fails
     */
    public final long readVarLong() throws IOException {
        int p = cursor;
        if (p < readLimit) {
            byte first = window[p];
            if (first >= 0) {
                cursor = p + 1;
                return first;
            }
        }
        return Leb128.readLong(this);
    }

    /**
     * Reads what {@link #writeZigZagInt} wrote.
     *
     * @return the int
     * @throws EndOfStreamException if the stream ends inside it
     * @throws MalformedVarintException if it is not in its shortest form or has more than 32 bits
     * @throws IOException if the stream is closed or fails
     */
    public final int readZigZagInt() throws IOException {
        int bits = readVarInt();
        return (bits >>> 1) ^ -(bits & 1);
    }

    /**
     * Reads what {@link #writeZigZagLong} wrote.
     *
     * @return the long
     * @throws EndOfStreamException if the stream ends inside it
     * @throws MalformedVarintException if it is not in its shortest form or has more than 64 bits
     * @throws IOException if the stream is closed or fails
     */
    public final long readZigZagLong() throws IOException {
        long bits = readVarLong();
        return (bits >>> 1) ^ -(bits & 1);
    }

    // ---------------------------------------------------------------- views

    /**
     * Returns this stream as an {@link InputStream}, which shares its position. Closing it closes the stream. It supports
     * marks where the stream is seekable.
     *
     * @return a view, without a buffer of its own
     */
    public final InputStream asInputStream() {
        return new StreamInput(this);
    }

    /**
     * Returns this stream as an {@link OutputStream}, which shares its position. Closing it closes the stream.
     *
     * @return a view, without a buffer of its own
     */
    public final OutputStream asOutputStream() {
        return new StreamOutput(this);
    }

    /**
     * Returns a reader of the characters from the position on. It reads ahead, so the position of the stream is beyond what
     * it has given out. Bytes that are no characters are refused with {@link java.nio.charset.CharacterCodingException}.
     * Closing it closes the stream.
     *
     * @param charset how characters are encoded
     * @return a reader
     */
    public final BufferedReader reader(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return new BufferedReader(new InputStreamReader(asInputStream(), charset.newDecoder()));
    }

    /**
     * Returns a writer of characters from the position on. It has a buffer of its own; flushing it flushes the stream.
     * Characters that cannot be encoded are refused with {@link java.nio.charset.CharacterCodingException}. Closing it
     * closes the stream.
     *
     * @param charset how characters are encoded
     * @return a writer
     */
    public final BufferedWriter writer(Charset charset) {
        Objects.requireNonNull(charset, "charset");
        return new BufferedWriter(new OutputStreamWriter(asOutputStream(), charset.newEncoder()));
    }

    /**
     * Writes everything from the position to the end into another stream. If that fails, the position is behind the last
     * piece that it took whole.
     *
     * @param target where the bytes go; neither flushed nor closed
     * @return the number of bytes
     * @throws IllegalArgumentException if the target is a view of this stream
     * @throws IOException if this stream is closed, or if either fails
     */
    public final long transferTo(OutputStream target) throws IOException {
        checkReadable();
        Objects.requireNonNull(target, "target");
        return Transfers.transfer(this, target);
    }

    /**
     * Writes everything from the position to the end into a channel, which may be another {@code ByteStream}. If that
     * fails, the position is behind the last piece that it took whole.
     *
     * @param target where the bytes go; neither flushed nor closed
     * @return the number of bytes
     * @throws IllegalArgumentException if the target is this stream
     * @throws IOException if this stream is closed, or if either fails
     */
    public final long transferTo(WritableByteChannel target) throws IOException {
        checkReadable();
        Objects.requireNonNull(target, "target");
        return Transfers.transfer(this, target);
    }

    /**
     * Returns a copy of the whole content, whatever the position. In memory also after {@link #close} and where the stream
     * was not opened for reading.
     *
     * @return a new array
     * @throws IllegalStateException if that is more than an array can hold
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    public final byte[] toByteArray() throws IOException {
        checkNotHeld();
        long size = contentSize();
        if (size > MAX_ARRAY) {
            throw tooLong(size);
        }
        enter();
        try {
            return content();
        } finally {
            leave();
        }
    }

    /**
     * Returns the whole content, whatever the position, and closes the stream. Where a stream in memory holds its bytes in
     * one array of just their number, as {@link ByteStreams#memory(long)} makes it, that array is returned without a copy; the
     * stream is empty afterwards.
     *
     * @return an array that belongs to the caller
     * @throws IllegalStateException if that is more than an array can hold; the stream is then as it was
     * @throws UnsupportedOperationException if the stream is forward-only
     * @throws IOException if the stream is closed or fails
     */
    public final byte[] takeByteArray() throws IOException {
        checkOpen();
        checkNotHeld();
        long size = contentSize();
        if (size > MAX_ARRAY) {
            throw tooLong(size);
        }
        byte[] bytes;
        enter();
        try {
            bytes = takeContent();
        } finally {
            leave();
        }
        close();
        return bytes;
    }

    /** Returns how many bytes {@link #content} is about to give, after checking that it can. */
    long contentSize() throws IOException {
        checkReadable();
        checkSeekable();
        return size();
    }

    /**
     * Returns a snapshot of the whole content without a copy, whatever the position; also after {@link #close}. The stream
     * copies on its next write to those bytes instead. What was never written, such as after {@link #setSize}, has no bytes in
     * memory and gets them here; {@link #asByteBuffers} needs none.
     *
     * @return a read-only buffer from position 0 to its limit
     * @throws IllegalStateException if the bytes do not lie in one array, which they do up to 32 MiB or the size that the stream
     *     was made for; see {@link #asByteBuffers}
     * @throws UnsupportedOperationException if this is not a stream in memory
     */
    public ByteBuffer asByteBuffer() {
        throw new UnsupportedOperationException(description() + " is not in memory");
    }

    /**
     * Returns a snapshot of the whole content without a copy, as {@link #asByteBuffer} does, in as many pieces as it lies
     * in.
     *
     * @return read-only buffers, none of them empty, in the order of the stream
     * @throws IllegalStateException if there are more than 2<sup>20</sup> pieces
     * @throws UnsupportedOperationException if this is not a stream in memory
     */
    public List<ByteBuffer> asByteBuffers() {
        throw new UnsupportedOperationException(description() + " is not in memory");
    }
}
