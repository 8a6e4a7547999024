package io.github.binrec.stream;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A file, used through its path or through a channel of the caller's. */
final class FileFixture implements Fixture {
    private final Path file;
    private final int page;
    private final @Nullable UnaryOperator<SeekableByteChannel> wrapping;

    /** Of a channel nobody knows of which file it is. */
    private String description = "";

    FileFixture(Path file, int page) {
        this(file, page, null);
    }

    FileFixture(Path file, int page, @Nullable UnaryOperator<SeekableByteChannel> wrapping) {
        this.file = file;
        this.page = page;
        this.wrapping = wrapping;
    }

    @Override
    public void put(byte @Nullable [] content) throws IOException {
        if (content == null) {
            Files.deleteIfExists(file);
        } else {
            Files.write(file, content);
        }
    }

    @Override
    public ByteStream open(OpenOption... options) throws IOException {
        Access access = Access.of(options);
        Storage storage;
        if (wrapping != null) {
            SeekableByteChannel channel = wrapping.apply(Files.newByteChannel(file, options));
            description = channel.getClass().getName();
            storage = ChannelStorage.wrap(channel);
        } else if (file.getFileSystem() == FileSystems.getDefault()) {
            storage = DiskStorage.open(file, file.toString(), access, options);
        } else {
            storage = ChannelStorage.open(file, file.toString(), options);
        }
        long position = access.append() ? storage.size() : 0;
        return new PagedByteStream(storage, access, PagedByteStream.Direction.RANDOM, position, page, 1 << 20);
    }

    @Override
    public String description() {
        return wrapping == null ? file.toString() : description;
    }

    @Override
    public byte @Nullable [] get() throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : null;
    }

    @Override
    public boolean appends() {
        return wrapping == null;
    }
}
