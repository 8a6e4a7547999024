package io.github.binrec.stream;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of a memory stream at one moment, without a copy: what it gives out is marked as shared, so that the stream
 * copies before it writes there.
 */
final class MemorySnapshot {
    /** The most buffers that a snapshot consists of. */
    private static final int MAX_PIECES = 1 << 20;

    private final Segments segments;
    private final long size;

    /** What is given out where nothing was written. */
    private final byte[] zeros;

    private final String description;

    MemorySnapshot(Segments segments, long size, byte[] zeros, String description) {
        this.segments = segments;
        this.size = size;
        this.zeros = zeros;
        this.description = description;
    }

    /** See {@link ByteStream#asByteBuffer}. */
    ByteBuffer inOnePiece() {
        if (size == 0) {
            return ByteBuffer.allocate(0).asReadOnlyBuffer();
        }
        ByteBuffer first = piece(0);
        if (first.remaining() == size) {
            return first;
        }
        if (size > segments.layout.first()) {
            throw new IllegalStateException(
                    description + ": the bytes do not lie in one array; asByteBuffers() returns all of them");
        }
        // Extended, but not written there yet: such a segment is shorter than the content.
        segments.writable(0, (int) size);
        return piece(0);
    }

    /** See {@link ByteStream#asByteBuffers}. */
    List<ByteBuffer> inPieces() {
        List<ByteBuffer> buffers = new ArrayList<>();
        for (long at = 0; at < size; ) {
            if (buffers.size() == MAX_PIECES) {
                throw new IllegalStateException(
                        description + " of " + size + " bytes lies in more than " + MAX_PIECES + " pieces");
            }
            ByteBuffer piece = piece(at);
            buffers.add(piece);
            at += piece.remaining();
        }
        return List.copyOf(buffers);
    }

    /** Returns what lies at a position in one array, and shares it. */
    private ByteBuffer piece(long at) {
        Segments.Segment first = segments.at(at);
        int from = segments.layout.within(at);
        if (first == null || first.length <= from) {
            return readOnly(zeros, 0, (int) Math.min(Math.min(size - at, segments.layout.left(at)), zeros.length));
        }
        int length = 0;
        Segments.Segment segment = first;
        do {
            int in = length == 0 ? from : 0;
            int there = (int) Math.min(size - at - length, segment.length - in);
            segment.shared = Math.max(segment.shared, in + there);
            length += there;
            segment = segments.at(at + length);
            // The array given to memory(byte[]) lies under several segments.
        } while (segment != null
                && segment.bytes == first.bytes
                && segment.offset == first.offset + from + length
                && at + length < size);
        return readOnly(first.bytes, first.offset + from, length);
    }

    private static ByteBuffer readOnly(byte[] bytes, int offset, int length) {
        return ByteBuffer.wrap(bytes, offset, length).slice().asReadOnlyBuffer();
    }
}
