package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Does the same things at random to a stream and to the reference, and compares. */
final class RandomOperations {
    private final ByteStream stream;
    private final ReferenceStream model;
    private final Random random;

    /** The longest piece that is written or read at once. */
    private final int longest;

    private final Deque<String> log = new ArrayDeque<>();

    /** They stay what they were, whatever is written afterwards. */
    private final List<Snapshot> snapshots = new ArrayList<>();

    RandomOperations(ByteStream stream, ReferenceStream model, Random random, int longest) {
        this.stream = stream;
        this.model = model;
        this.random = random;
        this.longest = longest;
    }

    void run(int steps) throws IOException {
        for (int i = 0; i < steps; i++) {
            try {
                step();
                assertThat(stream.position()).isEqualTo(model.position);
            } catch (AssertionError | IOException | RuntimeException e) {
                throw new AssertionError("after " + log, e);
            }
        }
        for (Snapshot snapshot : snapshots) {
            snapshot.check();
        }
    }

    /** What a stream in memory gave out, and what it held then. */
    private record Snapshot(List<ByteBuffer> buffers, ByteBuffer content) {
        void check() {
            ByteBuffer all = ByteBuffer.allocate(content.capacity());
            buffers.forEach(buffer -> all.put(buffer.duplicate()));
            assertThat(all.flip()).isEqualTo(content);
        }
    }

    private void note(String operation) {
        log.add(operation);
        if (log.size() > Integer.getInteger("test.log", 12)) {
            log.remove();
        }
    }

    private void step() throws IOException {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> write();
            case 4, 5, 6 -> read();
            case 7, 8 -> seek();
            case 9 -> typedRead();
            case 10 -> setSize();
            case 11 -> hold();
            case 12 -> limit();
            case 13 -> peekOrSkip();
            case 14 -> flush();
            case 15 -> size();
            case 16 -> views();
            case 17 -> readFully();
            case 18 -> wholeContent();
            default -> run();
        }
    }

    private int length() {
        int most = switch (random.nextInt(6)) {
            case 0 -> 2;
            case 1 -> longest;
            default -> Math.min(longest, 40);
        };
        return random.nextInt(most + 1);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void write() throws IOException {
        byte[] bytes = bytes(length());
        int form = random.nextInt(7);
        note("write " + bytes.length + " in form " + form);
        switch (form) {
            case 0 -> stream.write(bytes);
            case 1 -> stream.write(Arrays.copyOf(bytes, bytes.length + 3), 0, bytes.length);
            case 2 -> assertThat(stream.write(ByteBuffer.wrap(bytes))).isEqualTo(bytes.length);
            case 3 -> {
                ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes);
                direct.flip();
                assertThat(stream.write(direct)).isEqualTo(bytes.length);
                assertThat(direct.hasRemaining()).isFalse();
            }
            case 4 -> stream.asOutputStream().write(bytes);
            default -> {
                bytes = bytes(8);
                typedWrite(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        model.write(bytes);
    }

    private void typedWrite(ByteBuffer value) throws IOException {
        switch (random.nextInt(5)) {
            case 0 -> stream.writeLong(value.getLong());
            case 1 -> {
                stream.writeInt(value.getInt());
                stream.writeShort(value.getShort());
                stream.writeByte(value.get());
                stream.writeByte(value.get());
            }
            case 2 -> stream.writeDouble(value.getDouble());
            case 3 -> {
                stream.writeFloat(value.getFloat());
                stream.writeChar(value.getChar());
                stream.writeChar(value.getChar());
            }
            default -> {
                int p = Window.reserve(stream, 8 + random.nextInt(20));
                value.get(Window.array(stream), p, 8);
                Window.advance(stream, p + 8);
            }
        }
    }

    private void read() throws IOException {
        int length = length();
        int form = random.nextInt(5);
        note("read " + length + " in form " + form);
        byte[] want = model.read(form == 4 ? 1 : length);
        byte[] got = new byte[length];
        int n;
        switch (form) {
            case 0 -> n = stream.read(got);
            case 1 -> n = stream.read(ByteBuffer.wrap(got));
            case 2 -> {
                ByteBuffer direct = ByteBuffer.allocateDirect(length);
                n = stream.read(direct);
                direct.flip().get(got, 0, direct.limit());
            }
            case 3 -> n = stream.asInputStream().read(got, 0, length);
            default -> {
                int b = stream.read();
                assertThat(b).isEqualTo(want.length == 0 ? -1 : want[0] & 0xff);
                return;
            }
        }
        assertThat(n).isEqualTo(want.length == 0 && length > 0 ? -1 : want.length);
        assertSame(Arrays.copyOf(got, Math.max(n, 0)), want);
    }

    private void typedRead() throws IOException {
        int width = 1 << random.nextInt(4);
        note("read a value of " + width);
        if (model.remaining() < width) {
            assertThatExceptionOfType(EndOfStreamException.class)
                    .isThrownBy(() -> value(width))
                    .satisfies(e -> {
                        assertThat(e.position()).isEqualTo(model.position);
                        assertThat(e.wanted()).isEqualTo(width);
                        assertThat(e.available()).isEqualTo(model.remaining());
                    });
            return;
        }
        ByteBuffer want = ByteBuffer.wrap(Arrays.copyOf(model.read(width), 8)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(value(width)).isEqualTo(want.getLong());
    }

    private long value(int width) throws IOException {
        return switch (width) {
            case 1 -> stream.readUnsignedByte();
            case 2 -> stream.readChar();
            case 4 -> Integer.toUnsignedLong(stream.readInt());
            default -> stream.readLong();
        };
    }

    private void readFully() throws IOException {
        int length = length();
        note("read all of " + length);
        if (model.remaining() < length) {
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readFully(new byte[length]));
            assertThat(stream.position()).isEqualTo(model.position);
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readBytes(length));
        } else {
            assertSame(stream.readBytes(length), model.read(length));
        }
    }

    private void run() throws IOException {
        int length = random.nextInt(Math.min(longest, Window.MAX_RUN) + 1);
        note("require " + length);
        if (model.remaining() < length) {
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> Window.require(stream, length));
        } else {
            assertThat(Window.hasRemaining(stream, length)).isTrue();
            int p = Window.require(stream, length);
            assertThat(Window.positionOf(stream, p)).isEqualTo(model.position);
            assertSame(Arrays.copyOfRange(Window.array(stream), p, p + length), model.read(length));
        }
    }

    private void seek() throws IOException {
        long target = random.nextInt(model.content.length + 1 + random.nextInt(longest));
        note("seek " + target);
        Whence whence = List.of(Whence.values()).get(random.nextInt(3));
        long origin = switch (whence) {
            case START -> 0;
            case CURRENT -> model.position;
            case END -> model.content.length;
        };
        assertThat(stream.seek(target - origin, whence)).isEqualTo(target);
        model.position = target;
    }

    private void setSize() throws IOException {
        int size = random.nextInt(model.content.length + 1 + random.nextInt(longest));
        boolean truncate = random.nextBoolean();
        note((truncate ? "truncate " : "setSize ") + size);
        if (truncate) {
            stream.truncate(size);
            model.truncate(size);
        } else {
            stream.setSize(size);
            model.setSize(size);
        }
    }

    private void hold() throws IOException {
        long before = model.position;
        byte[] content = model.content;
        note("hold");
        Window.hold(stream);
        for (int i = random.nextInt(5); i > 0; i--) {
            write();
            // An appending stream goes to the end for the hold, not for the first write in it.
            if (model.position != before) {
                assertThat(stream.position()).isEqualTo(model.position);
            }
        }
        if (random.nextBoolean()) {
            note("release");
            Window.release(stream);
        } else {
            note("rollback");
            Window.rollback(stream);
            model.content = content;
            model.position = before;
        }
        assertThat(Window.held(stream)).isFalse();
    }

    private void limit() throws IOException {
        if (model.limit < Long.MAX_VALUE) {
            note("restore");
            model.limit = Long.MAX_VALUE;
            Window.restore(stream, Long.MAX_VALUE);
        } else {
            model.limit = random.nextInt(model.content.length + 10);
            note("narrow to " + model.limit);
            assertThat(Window.narrow(stream, model.limit)).isEqualTo(Long.MAX_VALUE);
            assertThat(Window.limit(stream)).isEqualTo(model.limit);
        }
        assertThat(Window.remaining(stream)).isEqualTo(model.remaining());
        assertThat(Window.readable(stream)).isLessThanOrEqualTo(model.remaining());
    }

    private void peekOrSkip() throws IOException {
        int length = length();
        if (random.nextBoolean()) {
            note("peek " + length);
            assertSame(stream.peek(length), model.peek(length));
        } else {
            note("skip " + length);
            assertThat(stream.skip(length)).isEqualTo(model.read(length).length);
        }
    }

    private void flush() throws IOException {
        note("flush");
        if (random.nextInt(5) == 0) {
            stream.sync();
        } else {
            stream.flush();
        }
    }

    private void size() throws IOException {
        note("size");
        assertThat(stream.size()).isEqualTo(model.content.length);
        assertThat(Window.remaining(stream)).isEqualTo(model.remaining());
        assertThat(stream.asInputStream().available()).isEqualTo(model.remaining());
    }

    private void views() throws IOException {
        note("transfer");
        if (random.nextBoolean()) {
            assertSame(stream.readAllBytes(), model.read(Integer.MAX_VALUE));
            return;
        }
        byte[] want = model.read(Integer.MAX_VALUE);
        if (random.nextBoolean()) {
            ByteArrayOutputStream target = new ByteArrayOutputStream();
            assertThat(stream.transferTo(target)).isEqualTo(want.length);
            assertSame(target.toByteArray(), want);
        } else {
            try (ByteStream target = ByteStreams.memory()) {
                assertThat(stream.transferTo(target)).isEqualTo(want.length);
                assertSame(target.toByteArray(), want);
            }
        }
    }

    /** Says where bytes differ instead of showing all of them. */
    private static void assertSame(byte[] got, byte[] want) {
        assertThat(got.length).isEqualTo(want.length);
        assertThat(Arrays.mismatch(got, want))
                .as("first difference at %s of %s", Arrays.mismatch(got, want), want.length)
                .isEqualTo(-1);
    }

    private void wholeContent() throws IOException {
        note("content");
        assertSame(stream.toByteArray(), model.content);
        if (stream instanceof MemoryByteStream) {
            Snapshot snapshot = new Snapshot(stream.asByteBuffers(), ByteBuffer.wrap(model.content.clone()));
            snapshot.check();
            snapshots.add(snapshot);
        }
    }
}
