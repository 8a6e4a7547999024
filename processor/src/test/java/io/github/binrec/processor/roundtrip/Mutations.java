package io.github.binrec.processor.roundtrip;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes bytes that are nearly an encoding. */
final class Mutations {
    /** Bytes that begin, end or overflow something. */
    private static final byte[] SPECIAL = {0, 1, 2, 0x7f, (byte) 0x80, (byte) 0xff, (byte) 0xfe, 0x40, 0x10};

    private final Random random;
    private final List<byte[]> seeds;

    Mutations(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    /** {@return an encoding with one to four changes} */
    byte[] next() {
        byte[] bytes = any().clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {special()};
        }
        int at = random.nextInt(bytes.length);
        int end = at + random.nextInt(Math.min(8, bytes.length - at) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> replaced(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 1 -> replaced(bytes, at, special());
            case 2 -> replaced(bytes, at, (byte) (bytes[at] + random.nextInt(5) - 2));
            case 3 -> joined(bytes, at, new byte[] {special()}, at);
            case 4 -> joined(bytes, at, new byte[0], end);
            case 5 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            default -> {
                byte[] other = any();
                yield joined(bytes, at, other, random.nextBoolean() ? bytes.length : end);
            }
        };
    }

    private byte special() {
        return SPECIAL[random.nextInt(SPECIAL.length)];
    }

    private static byte[] replaced(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    /** The bytes up to one index, then others, then the bytes from another index on. */
    private static byte[] joined(byte[] bytes, int to, byte[] others, int from) {
        byte[] joined = Arrays.copyOf(bytes, to + others.length + bytes.length - from);
        System.arraycopy(others, 0, joined, to, others.length);
        System.arraycopy(bytes, from, joined, to + others.length, bytes.length - from);
        return joined;
    }
}
