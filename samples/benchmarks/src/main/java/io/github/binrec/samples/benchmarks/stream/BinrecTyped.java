package io.github.binrec.samples.benchmarks.stream;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Our streams: one in memory that is used again, or a file that is opened anew each time. */
final class BinrecTyped implements TypedStream {
    private final @Nullable Path file;
    private final ByteStream memory = ByteStreams.memory();

    BinrecTyped(@Nullable Path file) {
        this.file = file;
    }

    private ByteStream output() throws IOException {
        if (file == null) {
            memory.truncate(0);
            return memory;
        }
        return ByteStreams.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private ByteStream input() throws IOException {
        if (file == null) {
            memory.position(0);
            return memory;
        }
        return ByteStreams.open(file, StandardOpenOption.READ);
    }

    private void done(ByteStream stream) throws IOException {
        if (file != null) {
            stream.close();
        }
    }

    @Override
    public void writeLongs(long[] values) throws IOException {
        ByteStream out = output();
        for (long value : values) {
            out.writeLong(value);
        }
        done(out);
    }

    @Override
    public void writeInts(int[] values) throws IOException {
        ByteStream out = output();
        for (int value : values) {
            out.writeInt(value);
        }
        done(out);
    }

    @Override
    public void writeVarInts(int[] values) throws IOException {
        ByteStream out = output();
        for (int value : values) {
            out.writeVarInt(value);
        }
        done(out);
    }

    @Override
    public long readLongs(int count) throws IOException {
        ByteStream in = input();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += in.readLong();
        }
        done(in);
        return sum;
    }

    @Override
    public long readInts(int count) throws IOException {
        ByteStream in = input();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += in.readInt();
        }
        done(in);
        return sum;
    }

    @Override
    public long readVarInts(int count) throws IOException {
        ByteStream in = input();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += in.readVarInt();
        }
        done(in);
        return sum;
    }
}
