package io.github.binrec.stream;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final String description;
    private final RandomAccessFile file;

    /** A second descriptor that the operating system lets write at the end only, so that appenders do not overwrite. */
    private final @Nullable FileOutputStream appender;

    private final boolean synchronous;
    private final boolean deleteOnClose;

    /** Where the file's own position is, or -1 if that is not known. */
    private long at;

    DiskStorage(
            Path path,
            String description,
            RandomAccessFile file,
            @Nullable FileOutputStream appender,
            List<OpenOption> options) {
        this.path = path;
        this.description = description;
        this.file = file;
        this.appender = appender;
        this.synchronous = options.stream().anyMatch(SYNCHRONOUS::contains);
        this.deleteOnClose = options.contains(StandardOpenOption.DELETE_ON_CLOSE);
    }

    static DiskStorage open(Path path, String description, Access access, OpenOption... given) throws IOException {
        List<OpenOption> options = List.of(given);
        for (OpenOption option : options) {
            if (!(option instanceof StandardOpenOption) && !(option instanceof LinkOption)) {
                throw new UnsupportedOperationException(option + " is not supported");
            }
        }
        return new DiskOpening(path, description, access, options).open();
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
        return description;
    }
}
