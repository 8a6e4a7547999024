package io.github.binrec.stream.scale;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.Arrays;

/**
 * What {@link MemoryScaleTest} runs in a virtual machine of its own, whose heap is the limit: its name and its arguments are
 * those of {@link #main}. It ends with exit code 0 if all is well.
 */
final class Workload {
    private static final long GIB = 1L << 30;

    private Workload() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "append" -> append(GIB, Integer.parseInt(args[1]));
            case "typed" -> typed(GIB);
            case "beyond" -> beyond(2 * GIB + GIB / 4);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Fills a stream in pieces, and looks at it again piece by piece. */
    private static void append(long size, int pieceSize) throws IOException {
        byte[] piece = new byte[pieceSize];
        try (ByteStream stream = ByteStreams.memory()) {
            long pieces = size / pieceSize;
            for (long i = 0; i < pieces; i++) {
                Arrays.fill(piece, (byte) i);
                stream.write(piece);
            }
            check(stream.size() == pieces * pieceSize, "size " + stream.size());
            stream.position(0);
            byte[] expected = new byte[pieceSize];
            for (long i = 0; i < pieces; i++) {
                Arrays.fill(expected, (byte) i);
                stream.readFully(piece);
                check(Arrays.equals(piece, expected), "piece " + i);
            }
        }
    }

    private static void typed(long size) throws IOException {
        try (ByteStream stream = ByteStreams.memory()) {
            // One byte first, so that longs lie across every seam.
            stream.writeByte(1);
            for (long i = 0; i < size / 8; i++) {
                stream.writeLong(i * 0x9e3779b97f4a7c15L);
            }
            stream.position(1);
            for (long i = 0; i < size / 8; i++) {
                check(stream.readLong() == i * 0x9e3779b97f4a7c15L, "long " + i);
            }
        }
    }

    /** Beyond what an array can hold: written, overwritten around the 2 GiB mark, read, and cut. */
    private static void beyond(long size) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (ByteStream stream = ByteStreams.memory()) {
            for (long i = 0; i < size / piece.length; i++) {
                Arrays.fill(piece, (byte) (i * 7));
                stream.write(piece);
            }
            long mark = Integer.MAX_VALUE;
            stream.position(mark - 3);
            stream.writeLong(0x0123456789abcdefL);
            stream.position(mark - 4);
            check(stream.readByte() == (byte) ((mark - 4) / piece.length * 7), "byte before");
            check(stream.readLong() == 0x0123456789abcdefL, "long across 2^31");
            check(stream.readByte() == (byte) ((mark + 5) / piece.length * 7), "byte behind");
            stream.setSize(mark + 1);
            check(stream.size() == mark + 1, "size " + stream.size());
            stream.setSize(mark + 10);
            stream.position(mark);
            check(stream.readByte() == (byte) 0x89, "kept byte");
            stream.position(mark + 1);
            check(stream.readLong() == 0, "cut bytes came back");
        }
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
