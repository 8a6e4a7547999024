package io.github.binrec.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Moves bytes between a stream's window and what is not an array. */
final class Transfers {
    /** A channel that takes nothing is given up after so many attempts. */
    static final int ATTEMPTS = 3;

    private Transfers() {}

    /** Reads into a buffer without an array; see {@link ByteStream#read(ByteBuffer)}. */
    static int read(ByteStream in, ByteBuffer target) throws IOException {
        if (!target.hasRemaining()) {
            return 0;
        }
        int done = 0;
        while (target.hasRemaining() && (done == 0 || in.isSeekable() || Window.readable(in) > 0)) {
            if (in.more(1) <= 0) {
                break;
            }
            int n = Math.min(target.remaining(), in.readLimit - in.cursor);
            target.put(in.window, in.cursor, n);
            in.cursor += n;
            done += n;
        }
        return done == 0 ? -1 : done;
    }

    /** Writes a buffer without an array. */
    static void write(ByteBuffer source, ByteStream out) throws IOException {
        while (source.hasRemaining()) {
            int n = Math.min(source.remaining(), Math.max(out.writeLimit - out.cursor, Window.MAX_RUN));
            int p = Window.reserve(out, n);
            source.get(out.window, p, n);
            out.cursor = p + n;
        }
    }

    static long transfer(ByteStream in, OutputStream target) throws IOException {
        checkOther(in, target instanceof StreamOutput view ? view.stream() : target);
        long done = 0;
        while (in.moreOfRest() > 0) {
            int n = in.readLimit - in.cursor;
            target.write(in.window, in.cursor, n);
            in.cursor += n;
            done += n;
        }
        return done;
    }

    static long transfer(ByteStream in, WritableByteChannel target) throws IOException {
        checkOther(in, target);
        long done = 0;
        while (in.moreOfRest() > 0) {
            int n = in.readLimit - in.cursor;
            if (target instanceof ByteStream out) {
                out.write(in.window, in.cursor, n);
            } else {
                // Read-only: the window may be an array that the caller of memory(byte[]) still owns.
                writeAll(target, ByteBuffer.wrap(in.window, in.cursor, n).asReadOnlyBuffer());
            }
            in.cursor += n;
            done += n;
        }
        return done;
    }

    private static void checkOther(ByteStream in, Object target) {
        if (target == in) {
            throw new IllegalArgumentException(in.description() + " cannot be written to itself");
        }
    }

    /** Writes all of a buffer to a channel that may take less at a time, or nothing. */
    static void writeAll(WritableByteChannel target, ByteBuffer source) throws IOException {
        int idle = 0;
        while (source.hasRemaining()) {
            if (target.write(source) > 0) {
                idle = 0;
            } else if (++idle == ATTEMPTS) {
                throw new IOException(target + " takes no bytes: " + source.remaining() + " are left to write");
            }
        }
    }
}
