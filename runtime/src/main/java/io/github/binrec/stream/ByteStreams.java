package io.github.binrec.stream;

import io.github.binrec.stream.PagedByteStream.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Objects;

/** Opens {@link ByteStream}s. An argument that is null is a {@link NullPointerException} that names it. */
public final class ByteStreams {
    private static final Access READ_ONLY = new Access(true, false, false, false);
    private static final Access APPEND_ONLY = new Access(false, true, true, false);

    private ByteStreams() {}

    /**
     * Returns an empty stream in memory. While it grows it takes the memory of its bytes, of one segment of up to 32 MiB and a
     * constant. With the JDK's collector G1 the heap need not be larger than that; Serial and Parallel keep a third of the heap
     * for young objects by default, where segments do not fit.
     *
     * @return a stream for reading and writing
     */
    public static ByteStream memory() {
        return new MemoryByteStream(Access.READ_WRITE, Segmentation.standard(), Window.HOLD_MAX);
    }

    /**
     * Returns an empty stream in memory for about as many bytes as are known to come. If just as many are written, {@link
     * ByteStream#takeByteArray} need not copy them.
     *
     * @param expectedSize how many bytes to allocate at the first write, 0 or more; if that is more than an array can hold, they
     *     are allocated as they are written
     * @return a stream for reading and writing, which grows like any other
     * @throws IllegalArgumentException if the size is negative
     */
    public static ByteStream memory(long expectedSize) {
        if (expectedSize < 0) {
            throw new IllegalArgumentException("negative size: " + expectedSize);
        }
        return new MemoryByteStream(Access.READ_WRITE, Segmentation.standard(), Window.HOLD_MAX, expectedSize);
    }

    /**
     * Returns a stream in memory over an array, standing at its start. The array is not copied before the first write to the
     * stream, and never changed; it must not be changed by others while the stream is used.
     *
     * @param content what the stream holds at first
     * @return a stream for reading and writing
     */
    public static ByteStream memory(byte[] content) {
        return memory(content, Access.READ_WRITE);
    }

    /**
     * Returns a stream in memory as {@link #memory(byte[])} does, opened as a file of that content is opened.
     *
     * @param content what the stream holds at first
     * @param options as for {@link Files#newByteChannel(Path, OpenOption...)}, but that READ and
     *     APPEND may be given together; none means READ. Options about the file itself have no meaning and no effect
     * @return a stream
     * @throws IllegalArgumentException if APPEND and TRUNCATE_EXISTING are given together
     */
    public static ByteStream memory(byte[] content, OpenOption... options) {
        return memory(content, Access.of(options));
    }

    private static ByteStream memory(byte[] content, Access access) {
        Objects.requireNonNull(content, "content");
        return new MemoryByteStream(content, access, Segmentation.standard(), Window.HOLD_MAX);
    }

    /**
     * Opens a file, or creates it. A file of the default file system is not affected by interrupts of the thread that uses
     * it; one of another is used through the channel that the file system makes, which may be.
     *
     * <p>Without options the file is opened for reading. A file opened for writing must also be readable to the process. Of
     * a file opened for appending the operating system finds the end while it writes, so that processes do not overwrite each
     * other; on another file system than the default it is looked for just before. An opening that is refused leaves the file as
     * it was, and leaves no file that it has made because of CREATE or CREATE_NEW, through symbolic links too, unless that is not
     * empty any more.
     *
     * <p>A named pipe can be opened for reading, which waits for a writer, and read from start to end. For writing it is
     * refused: use {@link #of(OutputStream)}.
     *
     * @param path the file
     * @param options as for {@link Files#newByteChannel(Path, OpenOption...)}, but that READ and APPEND may be given
     *     together. SYNC and DSYNC apply when bytes are handed over, see {@link ByteStream#flush}
     * @return a stream at the start of the file, or at its end if it is opened for appending
     * @throws IllegalArgumentException if APPEND and TRUNCATE_EXISTING are given together
     * @throws UnsupportedOperationException if an option is not supported
     * @throws java.nio.file.NoSuchFileException if the file does not exist and is not to be created
     * @throws java.nio.file.FileAlreadyExistsException if CREATE_NEW is given and it exists
     * @throws java.nio.file.FileSystemException if it is a directory, or cannot be opened for another reason
     * @throws IOException if it cannot be opened
     */
    public static ByteStream open(Path path, OpenOption... options) throws IOException {
        Objects.requireNonNull(path, "path");
        return open(path, path.toString(), options);
    }

    /** Opens a file that messages call by another name. */
    static ByteStream open(Path path, String description, OpenOption... options) throws IOException {
        Access access = Access.of(options);
        return open(
                path.getFileSystem() == FileSystems.getDefault()
                        ? DiskStorage.open(path, description, access, options)
                        : ChannelStorage.open(path, description, options),
                access);
    }

    static ByteStream open(Storage storage, Access access) throws IOException {
        long position = access.append() ? sizeOrClose(storage) : 0;
        return paged(storage, access, Direction.RANDOM, position);
    }

    private static long sizeOrClose(Storage storage) throws IOException {
        try {
            return new StorageAccess(storage, failure -> {}).size(0);
        } catch (IOException e) {
            try {
                storage.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /**
     * Replaces a file as a whole, or creates it. Whoever opens it sees the old content or the new one and nothing between,
     * also if the process or the machine stops at any moment; when this method has returned, the new content survives a
     * loss of power.
     *
     * <p>The content is written to a temporary file in the same directory, forced to the device, and renamed. A symbolic
     * link is followed, the permissions of a file that is replaced are kept; the new file belongs to who writes it, and other
     * hard links keep the old content. While it is written, only its owner can use the temporary file of a file that exists.
     * If anything fails before the rename, the
     * temporary file is deleted, and the file is as it was; a process that is killed leaves the temporary file
     * ({@code .NAME.*.tmp}, with the first 120 bytes of a long name) behind. Interrupts have no effect.
     *
     * <p>After the rename the directory is forced, which must be readable for that; one that is not is refused before
     * anything is written. Where no directory can be opened (Windows, file systems that are not the JDK's default), a rename is
     * as durable as the file system makes it.
     *
     * <p>A writer with a buffer of its own, as {@link ByteStream#writer} has one, must be flushed or closed before the content is
     * complete: {@code replace(path, out -> { try (var text = out.writer(UTF_8)) { text.write("..."); } })}.
     *
     * @param path the file, in a file system that can rename atomically
     * @param writer writes the new content
     * @throws java.nio.file.NoSuchFileException if the directory does not exist; it names the file, as does each failure of making,
     *     writing and renaming the temporary one
     * @throws java.nio.file.FileSystemException if the path is a directory, a device or another kind of file, or if a file cannot
     *     be made or renamed there, or the directory not be read; what failed when the temporary file was deleted is suppressed in it
     * @throws IOException if the writer throws it, if writing failed and the writer kept that for itself, or if the directory could not be forced after the rename: the file is
     *     then replaced, but may be the old one again after a loss of power
     */
    public static void replace(Path path, StreamWriter writer) throws IOException {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(writer, "writer");
        new FileReplacement(path).write(writer);
    }

    /**
     * Returns a stream over a channel, which then belongs to the stream: it is closed with it, and must not be used between.
     * The exception is after {@link ByteStream#flush}: the channel then has all bytes and stands where the stream stands,
     * and until the next call on the stream it may be used, though where it is moved to does not move the stream.
     *
     * <p>A channel opened for appending does not work, since it ignores positions. The bytes of a channel that is not a
     * {@link java.nio.channels.FileChannel} are extended by writing zeros.
     *
     * @param channel the channel
     * @return a stream that stands where the channel stands
     * @throws IOException if the channel is closed or fails
     */
    public static ByteStream of(SeekableByteChannel channel) throws IOException {
        long position = Objects.requireNonNull(channel, "channel").position();
        return paged(ChannelStorage.wrap(channel), ChannelStorage.access(channel), Direction.RANDOM, position);
    }

    /**
     * Returns a forward-only stream of the bytes that an input stream gives, which then belongs to the stream. It reads
     * ahead what is there, in one read of the input stream at a time, and waits only until it has what it was asked for.
     *
     * @param in the input stream
     * @return a stream for reading; its position counts from 0
     */
    public static ByteStream of(InputStream in) {
        return paged(new InputStreamStorage(Objects.requireNonNull(in, "in")), READ_ONLY, Direction.FORWARD, 0);
    }

    /**
     * Returns a forward-only stream as {@link #of(InputStream)} does, which never takes more from the input stream than was
     * asked of it: what follows stays for others to read. Give it an input stream that buffers.
     *
     * @param in the input stream
     * @return a stream for reading; its position counts from 0
     */
    public static ByteStream ofExact(InputStream in) {
        return paged(new InputStreamStorage(Objects.requireNonNull(in, "in")), READ_ONLY, Direction.FORWARD_EXACT, 0);
    }

    /**
     * Returns a forward-only stream that writes to an output stream, which then belongs to the stream. It has a buffer of
     * its own, which {@link ByteStream#flush} and {@link ByteStream#close} empty.
     *
     * @param out the output stream
     * @return a stream for writing; its position and size count from 0
     */
    public static ByteStream of(OutputStream out) {
        return paged(new OutputStreamStorage(Objects.requireNonNull(out, "out")), APPEND_ONLY, Direction.FORWARD, 0);
    }

    private static ByteStream paged(Storage storage, Access access, Direction direction, long position) {
        return new PagedByteStream(storage, access, direction, position, PagedByteStream.PAGE, Window.HOLD_MAX);
    }
}
