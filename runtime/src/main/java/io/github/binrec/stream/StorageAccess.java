package io.github.binrec.stream;

import java.io.IOException;
import java.io.SyncFailedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Access to a storage for a stream: says in every failure what failed and where, and tells the stream of those after which
 * nobody knows what the storage holds. These are all but the failures of reading and of asking for the size.
 */
final class StorageAccess {
    private final Storage storage;
    private final Consumer<IOException> onFailure;

    StorageAccess(Storage storage, Consumer<IOException> onFailure) {
        this.storage = storage;
        this.onFailure = onFailure;
    }

    String description() {
        return storage.description();
    }

    /** See {@link Storage#read}. */
    int read(long position, byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = storage.read(position, bytes, offset, length);
            if (n > length) {
                // A stream or channel that belongs to somebody else may say anything.
                throw new IOException(
                        n + " bytes were given where " + length + (length == 1 ? " was" : " were") + " asked for");
            }
            return n;
        } catch (IOException e) {
            throw located(e, "reading", position);
        }
    }

    /** Reads everything, which must not be more than an array can hold. The position is where the stream stands, for messages. */
    byte[] content(long position) throws IOException {
        byte[] bytes = new byte[(int) size(position)];
        if (bytes.length == 0) {
            return contentWithoutSize();
        }
        int done = 0;
        while (done < bytes.length) {
            int n = read(done, bytes, done, bytes.length - done);
            if (n < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += n;
        }
        return bytes;
    }

    /** The content of a file such as those of /proc, which say that they have no bytes, and have some. */
    private byte[] contentWithoutSize() throws IOException {
        byte[] bytes = {};
        int done = 0;
        while (true) {
            if (done == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.addExact(done, Math.max(done, PagedByteStream.PAGE)));
            }
            int n = read(done, bytes, done, bytes.length - done);
            if (n < 0) {
                return Arrays.copyOf(bytes, done);
            }
            done += n;
        }
    }

    /** See {@link Storage#ready}. */
    int ready(long position) throws IOException {
        try {
            return storage.ready();
        } catch (IOException e) {
            throw located(e, "asking what is there", position);
        }
    }

    /** See {@link Storage#size}. */
    long size(long position) throws IOException {
        try {
            return storage.size();
        } catch (IOException e) {
            throw located(e, "asking for the size", position);
        }
    }

    /** Writes at a position, or behind the end, and returns the position behind the bytes. */
    long write(boolean append, long position, byte[] bytes, int offset, int length) throws IOException {
        try {
            if (append) {
                return storage.append(bytes, offset, length);
            }
            storage.write(position, bytes, offset, length);
            return position + length;
        } catch (IOException | RuntimeException | Error e) {
            throw failed(e, "writing " + Wording.bytes(length), position);
        }
    }

    /** See {@link Storage#setSize}. */
    void setSize(long size, long position) throws IOException {
        try {
            storage.setSize(size);
        } catch (IOException | RuntimeException | Error e) {
            throw failed(e, "setting the size to " + size, position);
        }
    }

    /** See {@link Storage#flush}. */
    void flush(long position) throws IOException {
        try {
            storage.flush(position);
        } catch (IOException | RuntimeException | Error e) {
            throw failed(e, "flushing", position);
        }
    }

    /** See {@link Storage#sync}. */
    void sync(long position) throws IOException {
        try {
            storage.sync();
        } catch (IOException | RuntimeException | Error e) {
            throw failed(e, "forcing to the device", position);
        }
    }

    void close(long position) throws IOException {
        try {
            storage.close();
        } catch (IOException e) {
            throw located(e, "closing", position);
        }
    }

    /** Tells the stream, and returns or throws what the caller is to see. */
    private IOException failed(Throwable e, String what, long position) {
        if (e instanceof IOException io) {
            IOException failure = located(io, what, position);
            onFailure.accept(failure);
            return failure;
        }
        // A storage that belongs to somebody else may throw anything.
        onFailure.accept(located(new IOException(e.toString(), e), what, position));
        if (e instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) e;
    }

    /**
     * Adds the place to what the JDK says. Kinds of exceptions that say more than that something failed stay what they are,
     * since callers look for them: they get the place as a suppressed exception.
     */
    private IOException located(IOException e, String what, long position) {
        String place = description() + ": " + what + " at position " + position;
        if (e.getClass() == IOException.class || e instanceof SyncFailedException) {
            return new IOException(place + ": " + e.getMessage(), e);
        }
        if (!(e instanceof FileSystemException)
                && Arrays.stream(e.getSuppressed()).noneMatch(Place.class::isInstance)) {
            e.addSuppressed(new Place(place));
        }
        return e;
    }

    /** Says where another exception came about. */
    private static final class Place extends IOException {
        private static final long serialVersionUID = 1;

        Place(String place) {
            super(place);
        }
    }
}
