package io.github.binrec.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stream in memory. The window is a segment itself, so that typed access moves bytes once; what straddles a seam, or must
 * not touch the content yet, is read and written in a scratch array.
 */
final class MemoryByteStream extends ByteStream {
    /** What is read where nothing was written. Never mapped for writing. */
    private static final byte[] ZEROS = new byte[1 << 16];

    private final Segments segments;
    private final boolean append;
    private final int holdMax;

    /** Where the content ends; stale while {@link #writing}. */
    private long size;

    /** Whether the window is an array beside the segments, from which writes are still to be copied. */
    private boolean scratch;

    /** Made when it is first needed, which is never by most streams. */
    private @Nullable SpareArrays spare;

    /** Where the stream stood when the hold began. */
    private long holdReturn;

    MemoryByteStream(Access access, Segmentation layout, int holdMax) {
        this(access, layout, holdMax, 0);
    }

    MemoryByteStream(Access access, Segmentation layout, int holdMax, long expected) {
        super(access.read(), access.write(), true);
        this.segments = new Segments(layout, expected);
        this.append = access.append();
        this.holdMax = holdMax;
    }

    MemoryByteStream(byte[] content, Access access, Segmentation layout, int holdMax) {
        this(access, layout, holdMax);
        if (!access.truncate()) {
            segments.share(content);
            size = content.length;
        }
        if (append) {
            stand(size);
        }
    }

    @Override
    String description() {
        return "memory";
    }

    @Override
    String leftAfterClose() {
        return "; toByteArray() still gives its bytes";
    }

    // ---------------------------------------------------------------- reading

    @Override
    int load(int n) {
        settle();
        long here = here();
        long left = size - here;
        if (left <= 0) {
            stand(here);
            return 0;
        }
        int within = (int) Math.min(left, segments.layout.left(here));
        int needed = (int) Math.min(n, left);
        if (needed > within || !mapSegment(here, within, needed)) {
            // Not more than is there, and not more than was asked for.
            byte[] bytes = spareArrays().forSeam(needed);
            segments.read(here, bytes, 0, needed);
            mapForReading(bytes, 0, here, 0, needed);
        }
        return readLimit - cursor;
    }

    @Override
    int loadRest() {
        return load(1);
    }

    /** Maps what lies at a position in one piece, unless it is less than needed. */
    private boolean mapSegment(long here, int within, int needed) {
        int from = segments.layout.within(here);
        Segments.Segment segment = segments.at(here);
        if (segment == null || segment.length <= from) {
            if (needed > ZEROS.length) {
                return false;
            }
            mapForReading(ZEROS, 0, here, 0, Math.min(within, ZEROS.length));
            return true;
        }
        int there = Math.min(within, segment.length - from);
        if (there < needed) {
            return false;
        }
        int index = segment.offset + from;
        // The array given to memory(byte[]) lies under several segments.
        mapForReading(segment.bytes, segment.offset, here, index, index + there);
        return true;
    }

    private void mapForReading(byte[] bytes, int floor, long here, int index, int end) {
        window = bytes;
        dataFloor = floor;
        windowStart = here - index;
        cursor = index;
        dataLimit = end;
        writeLimit = 0;
        holdsAbove = Long.MAX_VALUE;
        clipReadLimit();
    }

    @Override
    int readMany(byte[] bytes, int offset, int length) {
        settle();
        long here = here();
        int n = (int) Math.min(length, Math.max(size - here, 0));
        segments.read(here, bytes, offset, n);
        stand(here + n);
        // The next read then finds a window.
        load(1);
        return n;
    }

    @Override
    byte[] content() {
        settle();
        byte[] bytes = new byte[(int) size];
        segments.read(0, bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    byte[] takeContent() {
        settle();
        byte[] own = segments.take(size);
        byte[] bytes = own != null ? own : content();
        stand(here());
        segments.clear();
        size = 0;
        return bytes;
    }

    @Override
    long ready() {
        return Math.max(Math.min(end(), readEnd) - here(), 0);
    }

    // ---------------------------------------------------------------- writing

    @Override
    void map(int n) throws IOException {
        if (holdStart >= 0) {
            mapHeld(n);
            return;
        }
        settle();
        long here = append ? size : here();
        checkEnd(here, n);
        zeroGap(here);
        if (n <= segments.left(here, Math.max(size, here))) {
            mapSegmentForWriting(here, n);
        } else {
            if (n > segments.layout.left(here)) {
                prepare(here, n);
            }
            mapForWriting(spareArrays().forSeam(n), here, 0, n);
            scratch = true;
        }
        writeFrom = cursor;
    }

    private void mapSegmentForWriting(long here, int n) {
        Segments.Segment segment = segments.writable(here, n);
        int index = segment.offset + segments.layout.within(here);
        mapForWriting(segment.bytes, here, index, segment.offset + segment.length);
        holdsAbove = append ? Long.MAX_VALUE : size - 1;
        dataLimit = (int) Math.max(Math.min(size - windowStart, writeLimit), 0);
        scratch = false;
    }

    private void mapForWriting(byte[] bytes, long here, int index, int end) {
        window = bytes;
        windowStart = here - index;
        cursor = index;
        writeLimit = end;
        readLimit = 0;
        dataLimit = 0;
        writing = true;
        holdsAbove = Long.MAX_VALUE;
    }

    @Override
    void writeMany(byte[] bytes, int offset, int length) throws IOException {
        if (holdStart >= 0) {
            mapHeld(length);
            System.arraycopy(bytes, offset, window, cursor, length);
            cursor += length;
            return;
        }
        settle();
        long here = append ? size : here();
        checkEnd(here, length);
        zeroGap(here);
        prepare(here, length);
        segments.write(here, bytes, offset, length);
        size = Math.max(size, here + length);
        stand(here + length);
        mapBehind();
    }

    /** Lets the next write find a window, if that needs no memory. */
    private void mapBehind() {
        long here = here();
        int from = segments.layout.within(here);
        Segments.Segment segment = segments.at(here);
        if (segment != null && from >= segment.shared && from < segment.length) {
            mapSegmentForWriting(here, 1);
            writeFrom = cursor;
        }
    }

    @Override
    void prepare(long length) throws IOException {
        if (holdStart >= 0 || length == 0) {
            return;
        }
        long here = append ? end() : here();
        checkEnd(here, length);
        settle();
        zeroGap(here);
        prepare(here, length);
    }

    private void prepare(long here, long length) {
        try {
            segments.prepare(here, length);
        } catch (OutOfMemoryError e) {
            segments.cut(size);
            throw e;
        }
    }

    /** What was cut off before must not come back. Comes before mapping, since it may take a segment's array away. */
    private void zeroGap(long here) {
        segments.zero(size, here);
    }

    /** Ends writing through the window and takes note of what was written. */
    private void settle() {
        if (!writing) {
            return;
        }
        long here = here();
        if (cursor > writeFrom) {
            if (scratch) {
                segments.write(windowStart + writeFrom, window, writeFrom, cursor - writeFrom);
            }
            size = Math.max(size, here);
        }
        writing = false;
        scratch = false;
        stand(here);
    }

    private SpareArrays spareArrays() {
        SpareArrays present = spare;
        if (present == null) {
            present = new SpareArrays(holdMax);
            spare = present;
        }
        return present;
    }

    // ---------------------------------------------------------------- position and size

    @Override
    long end() {
        return writing && cursor > writeFrom ? Math.max(size, here()) : size;
    }

    @Override
    long endAtLeast() {
        return size;
    }

    @Override
    void moveTo(long position) {
        settle();
        stand(position);
    }

    @Override
    void resize(long newSize) {
        settle();
        stand(here());
        if (newSize < size) {
            segments.cut(newSize);
        } else {
            segments.zero(size, newSize);
        }
        size = newSize;
    }

    @Override
    void flushOut() {}

    @Override
    void syncOut() {}

    @Override
    void release(boolean flush) {
        if (flush) {
            settle();
        }
    }

    // ---------------------------------------------------------------- holding back

    @Override
    void beginHold() throws IOException {
        if (writing && !scratch) {
            // Goes on in the same window, so that records that follow each other need no hook.
            size = end();
            writeFrom = cursor;
        } else {
            settle();
            // No reads during the hold.
            stand(here());
        }
        holdReturn = here();
        if (append && holdReturn != size) {
            stand(size);
        }
        if (!writing && here() >= size && here() < Long.MAX_VALUE) {
            // From here, once, rather than from wherever a record's first bytes are written.
            map(1);
        }
        holdStart = here();
        if (holdStart < size) {
            // Overwrites: the content must be there after a rollback.
            settle();
            mapForWriting(EMPTY, holdStart, 0, 0);
            writeFrom = 0;
            scratch = true;
        }
    }

    /** Maps the window so that all bytes since the hold began and {@code n} more lie in it. */
    private void mapHeld(int n) throws IOException {
        noteBeforeHold();
        int held = (int) (here() - holdStart);
        long needed = (long) held + n;
        checkEnd(holdStart, needed);
        int left = needed > holdMax ? segments.layout.left(holdStart) : segments.left(holdStart, here());
        if (holdStart >= size && needed <= left) {
            mapHeldSegment(held, n);
        } else {
            mapHeldScratch(held, n);
        }
    }

    private void mapHeldSegment(int held, int n) {
        byte[] bytes = window;
        int from = cursor - held;
        boolean copies = scratch;
        if (!writing || copies) {
            zeroGap(holdStart);
        }
        mapSegmentForWriting(holdStart, held + n);
        if (copies) {
            System.arraycopy(bytes, from, window, cursor, held);
        }
        writeFrom = cursor;
        cursor += held;
    }

    private void mapHeldScratch(int held, int n) throws IOException {
        long needed = (long) held + n;
        if (needed > holdMax) {
            throw new HoldOverflowException(holdMax);
        }
        byte[] bytes = window;
        int from = cursor - held;
        if (!scratch || needed > bytes.length) {
            bytes = spareArrays().forHold(needed);
            System.arraycopy(window, from, bytes, 0, held);
        }
        mapForWriting(bytes, holdStart, 0, bytes.length);
        writeFrom = 0;
        cursor = held;
        scratch = true;
    }

    /** Takes note of what was written before a hold that has begun without a hook. */
    private void noteBeforeHold() {
        int index = (int) (holdStart - windowStart);
        if (writing && !scratch && index > writeFrom) {
            size = Math.max(size, holdStart);
            writeFrom = index;
        }
    }

    @Override
    void endHold() {
        if (scratch) {
            int held = cursor;
            if (held > 0) {
                zeroGap(holdStart);
            }
            prepare(holdStart, held);
        }
        if (here() == holdStart) {
            dropHold();
            return;
        }
        holdStart = -1;
        if (scratch) {
            settle();
        }
    }

    @Override
    void dropHold() {
        noteBeforeHold();
        long start = append ? holdReturn : holdStart;
        holdStart = -1;
        writing = false;
        scratch = false;
        stand(start);
    }

    // ---------------------------------------------------------------- views

    @Override
    long contentSize() {
        return end();
    }

    @Override
    public ByteBuffer asByteBuffer() {
        return snapshot().inOnePiece();
    }

    @Override
    public List<ByteBuffer> asByteBuffers() {
        return snapshot().inPieces();
    }

    private MemorySnapshot snapshot() {
        checkNotHeld();
        settle();
        // The window may be open for writing to what is now shared.
        stand(here());
        return new MemorySnapshot(segments, size, ZEROS, description());
    }
}
