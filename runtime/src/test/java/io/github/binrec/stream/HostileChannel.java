package io.github.binrec.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel that does as little as it may: it moves at most a few bytes at a time and sometimes none, and what it lets a gap
 * hold is not zeros.
 */
final class HostileChannel extends ForwardingChannel {
    private final int most;
    private int calls;

    HostileChannel(SeekableByteChannel channel, int most) {
        super(channel);
        this.most = most;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (++calls % 3 == 0) {
            return 0;
        }
        ByteBuffer few = target.slice();
        few.limit(Math.min(few.limit(), most));
        int n = super.read(few);
        target.position(target.position() + few.position());
        return n;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (++calls % 3 == 0) {
            return 0;
        }
        if (position() > size() && position() - size() < 100_000) {
            long here = position();
            position(size());
            while (position() < here) {
                super.write(ByteBuffer.wrap(new byte[] {0x55}));
            }
        }
        ByteBuffer few = source.slice();
        few.limit(Math.min(few.limit(), most));
        int n = super.write(few);
        source.position(source.position() + few.position());
        return n;
    }
}
