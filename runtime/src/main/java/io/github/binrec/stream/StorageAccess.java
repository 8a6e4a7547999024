package io.github.binrec.stream;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Access to a storage for a stream: says in every failure what failed and where, and tells the stream of those after which
 * nobody knows what the storage holds. These are all but the failures of reading and of asking for the size.
 */
final class StorageAccess {
    private final Storage storage;
    private final Consumer<IOException> onFailure;

    /** A call that may change the storage. */
    private interface Change {
        long run() throws IOException;
    }

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
            return storage.read(position, bytes, offset, length);
        } catch (IOException e) {
            throw located(e, "reading", position);
        }
    }

    /** See {@link Storage#ready}. */
    int ready() throws IOException {
        return storage.ready();
    }

    /** See {@link Storage#size}. */
    long size() throws IOException {
        try {
            return storage.size();
        } catch (IOException e) {
            throw e.getClass() == IOException.class
                    ? new IOException(description() + ": asking for the size: " + e.getMessage(), e)
                    : e;
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
            // Not by way of change(), which allocates for each call.
            throw failed(e, "writing " + length + " bytes", position);
        }
    }

    /** See {@link Storage#setSize}. */
    void setSize(long size, long position) throws IOException {
        change("setting the size to " + size, position, () -> {
            storage.setSize(size);
            return size;
        });
    }

    /** See {@link Storage#flush}. */
    void flush(long position) throws IOException {
        change("flushing", position, () -> {
            storage.flush(position);
            return position;
        });
    }

    /** See {@link Storage#sync}. */
    void sync(long position) throws IOException {
        change("forcing to the device", position, () -> {
            storage.sync();
            return position;
        });
    }

    void close(long position) throws IOException {
        try {
            storage.close();
        } catch (IOException e) {
            throw located(e, "closing", position);
        }
    }

    private long change(String what, long position, Change change) throws IOException {
        try {
            return change.run();
        } catch (IOException | RuntimeException | Error e) {
            throw failed(e, what, position);
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
     * Adds the place to what the JDK says. Kinds of exceptions that say more than that something failed are left alone, since
     * callers may look for them.
     */
    private IOException located(IOException e, String what, long position) {
        if (e.getClass() != IOException.class) {
            return e;
        }
        return new IOException(description() + ": " + what + " at position " + position + ": " + e.getMessage(), e);
    }
}
