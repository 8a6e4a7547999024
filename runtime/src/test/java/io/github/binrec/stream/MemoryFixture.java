package io.github.binrec.stream;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A memory stream; what is left of a closed one is what the next begins with. */
final class MemoryFixture implements Fixture {
    private final Segmentation layout;

    /** Whether the first content comes as an array; it is written otherwise. */
    private final boolean given;

    private byte @Nullable [] content = {};
    private byte @Nullable [] untouched;
    private @Nullable ByteStream last;

    MemoryFixture(Segmentation layout, boolean given) {
        this.layout = layout;
        this.given = given;
    }

    @Override
    public void put(byte @Nullable [] bytes) {
        content = bytes;
        untouched = null;
        last = null;
    }

    @Override
    public ByteStream open(OpenOption... options) throws IOException {
        byte[] bytes = get();
        List<OpenOption> list = Arrays.asList(options);
        if (bytes != null && list.contains(StandardOpenOption.CREATE_NEW)) {
            throw new FileAlreadyExistsException("memory");
        }
        if (bytes == null
                && !list.contains(StandardOpenOption.CREATE)
                && !list.contains(StandardOpenOption.CREATE_NEW)) {
            throw new NoSuchFileException("memory");
        }
        Access access = Access.of(options);
        byte[] start = bytes == null ? new byte[0] : bytes;
        if (given || !access.equals(Access.READ_WRITE)) {
            content = start;
            untouched = start.clone();
            last = new MemoryByteStream(start, access, layout, 1 << 20);
        } else {
            last = new MemoryByteStream(access, layout, 1 << 20);
            last.write(start);
            last.position(0);
        }
        return last;
    }

    @Override
    public String description() {
        return "memory";
    }

    @Override
    public byte @Nullable [] get() throws IOException {
        if (untouched != null && !Arrays.equals(untouched, content)) {
            throw new AssertionError("the given array was changed");
        }
        return last == null ? content : last.toByteArray();
    }
}
