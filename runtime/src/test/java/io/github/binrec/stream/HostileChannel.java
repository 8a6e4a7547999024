package io.github.binrec.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel that does as little as it may: it moves at most a few bytes at a time and sometimes none, and what it lets a gap
 * hold is not zeros.
 */
final class HostileChannel implements SeekableByteChannel {
    private final SeekableByteChannel channel;
    private final int most;
    private int calls;

    HostileChannel(SeekableByteChannel channel, int most) {
        this.channel = channel;
        this.most = most;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (++calls % 3 == 0) {
            return 0;
        }
        ByteBuffer few = target.slice();
        few.limit(Math.min(few.limit(), most));
        int n = channel.read(few);
        target.position(target.position() + few.position());
        return n;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (++calls % 3 == 0) {
            return 0;
        }
        if (channel.position() > channel.size() && channel.position() - channel.size() < 100_000) {
            long here = channel.position();
            channel.position(channel.size());
            while (channel.position() < here) {
                channel.write(ByteBuffer.wrap(new byte[] {0x55}));
            }
        }
        ByteBuffer few = source.slice();
        few.limit(Math.min(few.limit(), most));
        int n = channel.write(few);
        source.position(source.position() + few.position());
        return n;
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        channel.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        channel.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
