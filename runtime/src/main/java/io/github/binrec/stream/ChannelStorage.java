package io.github.binrec.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A channel: one that somebody else opened, or a file of another file system than the default. */
final class ChannelStorage implements Storage {
    private static final byte[] ZEROS = new byte[1 << 13];

    private final SeekableByteChannel channel;
    private final String description;

    /** Whether somebody else looks at the channel's position after a flush. */
    private final boolean wrapped;

    /** A file to be deleted afterwards; not every file system does that itself. */
    private final @Nullable Path deleteOnClose;

    private ChannelStorage(
            SeekableByteChannel channel, String description, boolean wrapped, @Nullable Path deleteOnClose) {
        this.channel = channel;
        this.description = description;
        this.wrapped = wrapped;
        this.deleteOnClose = deleteOnClose;
    }

    static ChannelStorage wrap(SeekableByteChannel channel) {
        String description = channel instanceof ByteStream stream
                ? stream.description()
                : channel.getClass().getName();
        return new ChannelStorage(channel, description, true, null);
    }

    static ChannelStorage open(Path path, String description, OpenOption... given) throws IOException {
        Set<OpenOption> options = new HashSet<>(List.of(given));
        // The stream seeks the end by itself: with READ the option is refused, and it makes the channel ignore
        // positions.
        if (options.remove(StandardOpenOption.APPEND)) {
            options.add(StandardOpenOption.WRITE);
        }
        boolean delete = options.remove(StandardOpenOption.DELETE_ON_CLOSE);
        return new ChannelStorage(Files.newByteChannel(path, options), description, false, delete ? path : null);
    }

    /** Returns what a channel can be used for; where it cannot be asked, it is asked when it is used. */
    static Access access(SeekableByteChannel channel) throws IOException {
        if (channel instanceof ByteStream stream) {
            return new Access(stream.isReadable(), stream.isWritable(), false, false);
        }
        if (!(channel instanceof FileChannel)) {
            return Access.READ_WRITE;
        }
        boolean read = true;
        boolean write = true;
        try {
            channel.read(ByteBuffer.allocate(0));
        } catch (NonReadableChannelException e) {
            read = false;
        }
        try {
            channel.write(ByteBuffer.allocate(0));
        } catch (NonWritableChannelException e) {
            write = false;
        }
        return new Access(read, write, false, false);
    }

    long position() throws IOException {
        return channel.position();
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(bytes, offset, length);
        for (int idle = 0; idle < Transfers.ATTEMPTS; idle++) {
            int n = readOnce(position, target);
            if (n != 0) {
                return n;
            }
        }
        throw new IOException("the channel gives no bytes and no end");
    }

    private int readOnce(long position, ByteBuffer target) throws IOException {
        try {
            if (channel instanceof FileChannel file) {
                return file.read(target, position);
            }
            channel.position(position);
        } catch (IOException | IllegalArgumentException e) {
            // Not every channel can stand at, or read from, each position.
            if (channel.isOpen() && position >= channel.size()) {
                return -1;
            }
            throw e;
        }
        return channel.read(target);
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) throws IOException {
        long size = channel instanceof FileChannel ? Long.MAX_VALUE : channel.size();
        if (position > size) {
            // Of channels in general nobody says what is in the gap.
            zero(size, position);
        }
        put(position, ByteBuffer.wrap(bytes, offset, length));
    }

    private void zero(long from, long to) throws IOException {
        for (long at = from; at < to; ) {
            int n = (int) Math.min(to - at, ZEROS.length);
            put(at, ByteBuffer.wrap(ZEROS, 0, n).asReadOnlyBuffer());
            at += n;
        }
    }

    private void put(long position, ByteBuffer source) throws IOException {
        int idle = 0;
        long start = position - source.position();
        while (source.hasRemaining()) {
            int n;
            if (channel instanceof FileChannel file) {
                n = file.write(source, start + source.position());
            } else {
                channel.position(start + source.position());
                n = channel.write(source);
            }
            idle = n > 0 ? 0 : idle + 1;
            if (idle == Transfers.ATTEMPTS) {
                throw new IOException("the channel takes no bytes: " + source.remaining() + " are left");
            }
        }
    }

    @Override
    public long append(byte[] bytes, int offset, int length) throws IOException {
        long end = channel.size();
        put(end, ByteBuffer.wrap(bytes, offset, length));
        return end + length;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public void setSize(long size) throws IOException {
        long old = channel.size();
        if (size < old) {
            channel.truncate(size);
        } else if (size > old) {
            // A file's gap is zeros, so that its last byte is enough.
            zero(channel instanceof FileChannel ? size - 1 : old, size);
        }
    }

    @Override
    public int ready() {
        return 0;
    }

    @Override
    public void flush(long position) throws IOException {
        if (!wrapped) {
            return;
        }
        try {
            channel.position(position);
        } catch (IOException | IllegalArgumentException e) {
            // Far beyond the end some channels cannot stand, and none need to.
            if (!channel.isOpen() || position <= channel.size()) {
                throw e;
            }
        }
    }

    @Override
    public void sync() throws IOException {
        if (channel instanceof FileChannel file) {
            file.force(true);
        } else if (channel instanceof ByteStream stream) {
            stream.sync();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            if (deleteOnClose != null) {
                Files.deleteIfExists(deleteOnClose);
            }
        }
    }

    @Override
    public String description() {
        return description;
    }
}
