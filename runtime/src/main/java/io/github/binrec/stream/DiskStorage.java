package io.github.binrec.stream;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of the default file system. A {@link java.nio.channels.FileChannel} closes itself when its thread is interrupted;
 * a {@link RandomAccessFile} goes on, but knows neither options nor kinds of failures of opening. So the file is opened
 * with the former and used with the latter.
 */
final class DiskStorage implements Storage {
    /** The JDK allocates as much outside the heap for each access. */
    private static final int MAX_TRANSFER = 1 << 19;

    private static final Set<StandardOpenOption> SYNCHRONOUS =
            Set.of(StandardOpenOption.SYNC, StandardOpenOption.DSYNC);

    private final Path path;
    private final RandomAccessFile file;

    /** A second descriptor that the operating system lets write at the end only, so that appenders do not overwrite. */
    private final @Nullable FileOutputStream appender;

    private final boolean synchronous;
    private final boolean deleteOnClose;

    /** Where the file's own position is, or -1 if that is not known. */
    private long at;

    private DiskStorage(
            Path path, RandomAccessFile file, @Nullable FileOutputStream appender, List<OpenOption> options) {
        this.path = path;
        this.file = file;
        this.appender = appender;
        this.synchronous = options.stream().anyMatch(SYNCHRONOUS::contains);
        this.deleteOnClose = options.contains(StandardOpenOption.DELETE_ON_CLOSE);
    }

    static DiskStorage open(Path path, Access access, OpenOption... given) throws IOException {
        List<OpenOption> options = List.of(given);
        for (OpenOption option : options) {
            if (!(option instanceof StandardOpenOption) && !(option instanceof LinkOption)) {
                throw new UnsupportedOperationException(option + " is not supported");
            }
        }
        check(path, access, options);
        try {
            return openChecked(path, access, options);
        } catch (FileNotFoundException e) {
            throw refusal(path, e);
        }
    }

    /** Does what the options say about creating and cutting the file, and lets the JDK say what is wrong with it. */
    private static void check(Path path, Access access, List<OpenOption> options) throws IOException {
        Set<OpenOption> first = new HashSet<>(options);
        // Together with READ it is refused, and alone it is the same here.
        if (first.remove(StandardOpenOption.APPEND)) {
            first.add(StandardOpenOption.WRITE);
        }
        // Would be done when this channel is closed, or at once.
        first.remove(StandardOpenOption.DELETE_ON_CLOSE);
        Files.newByteChannel(path, first).close();
        if (!access.write() && Files.isDirectory(path)) {
            // Opening succeeds, and each read fails.
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
    }

    private static DiskStorage openChecked(Path path, Access access, List<OpenOption> options) throws IOException {
        File name = path.toFile();
        RandomAccessFile file = new RandomAccessFile(name, access.write() ? "rw" : "r");
        try {
            return new DiskStorage(path, file, access.append() ? new FileOutputStream(name, true) : null, options);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static FileSystemException refusal(Path path, FileNotFoundException e) {
        FileSystemException refusal;
        if (!Files.exists(path)) {
            refusal = new NoSuchFileException(path.toString());
        } else if (!Files.isReadable(path)) {
            // Also where only writing was asked for: RandomAccessFile always opens for reading too.
            refusal = new AccessDeniedException(path.toString(), null, "it must be readable");
        } else {
            refusal = new FileSystemException(path.toString(), null, e.getMessage());
        }
        refusal.initCause(e);
        return refusal;
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
        try {
            seek(position);
        } catch (IOException e) {
            // File systems refuse positions beyond what a file can hold, which differs between them.
            if (position >= file.length()) {
                return -1;
            }
            throw e;
        }
        at = -1;
        int n = file.read(bytes, offset, Math.min(length, MAX_TRANSFER));
        at = position + Math.max(n, 0);
        return n;
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) throws IOException {
        seek(position);
        at = -1;
        for (int done = 0; done < length; ) {
            int n = Math.min(length - done, MAX_TRANSFER);
            file.write(bytes, offset + done, n);
            done += n;
        }
        at = position + length;
        syncIfAsked();
    }

    private void seek(long position) throws IOException {
        if (at != position) {
            at = -1;
            file.seek(position);
            at = position;
        }
    }

    @Override
    public long append(byte[] bytes, int offset, int length) throws IOException {
        if (appender == null) {
            throw new IllegalStateException("not opened for appending");
        }
        appender.write(bytes, offset, length);
        syncIfAsked();
        return file.length();
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    public void setSize(long size) throws IOException {
        at = -1;
        file.setLength(size);
        syncIfAsked();
    }

    @Override
    public int ready() {
        return 0;
    }

    @Override
    public void flush(long position) {}

    @Override
    public void sync() throws IOException {
        file.getFD().sync();
    }

    private void syncIfAsked() throws IOException {
        if (synchronous) {
            sync();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeDescriptors();
        } finally {
            if (deleteOnClose) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void closeDescriptors() throws IOException {
        try {
            if (appender != null) {
                appender.close();
            }
        } finally {
            file.close();
        }
    }

    @Override
    public String description() {
        return path.toString();
    }
}
