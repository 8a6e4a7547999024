package io.github.binrec.samples.benchmarks.stream;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The JDK's data streams over its buffered streams, or over memory. */
final class DataTyped implements TypedStream {
    private final @Nullable Path file;
    private final Memory memory = new Memory();

    /** Bytes in memory that can be read without a copy. */
    private static final class Memory extends ByteArrayOutputStream {
        private ByteArrayInputStream input() {
            return new ByteArrayInputStream(buf, 0, count);
        }
    }

    DataTyped(@Nullable Path file) {
        this.file = file;
    }

    private DataOutputStream output() throws IOException {
        if (file == null) {
            memory.reset();
            return new DataOutputStream(memory);
        }
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private DataInputStream input() throws IOException {
        return new DataInputStream(file == null ? memory.input() : new BufferedInputStream(Files.newInputStream(file)));
    }

    @Override
    public void writeLongs(long[] values) throws IOException {
        try (DataOutputStream out = output()) {
            for (long value : values) {
                out.writeLong(value);
            }
        }
    }

    @Override
    public void writeInts(int[] values) throws IOException {
        try (DataOutputStream out = output()) {
            for (int value : values) {
                out.writeInt(value);
            }
        }
    }

    @Override
    public void writeVarInts(int[] values) throws IOException {
        try (DataOutputStream out = output()) {
            for (int value : values) {
                int rest = value;
                while ((rest & ~0x7f) != 0) {
                    out.writeByte(rest | 0x80);
                    rest >>>= 7;
                }
                out.writeByte(rest);
            }
        }
    }

    @Override
    public long readLongs(int count) throws IOException {
        try (DataInputStream in = input()) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum += in.readLong();
            }
            return sum;
        }
    }

    @Override
    public long readInts(int count) throws IOException {
        try (DataInputStream in = input()) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                sum += in.readInt();
            }
            return sum;
        }
    }

    @Override
    public long readVarInts(int count) throws IOException {
        try (DataInputStream in = input()) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                int value = 0;
                int shift = 0;
                int next;
                do {
                    next = in.readByte();
                    value |= (next & 0x7f) << shift;
                    shift += 7;
                } while (next < 0);
                sum += value;
            }
            return sum;
        }
    }
}
