package io.github.binrec.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A storage that fails at a call of a kind: at the N-th, or from the N-th on. Closing closes what is below, and may fail too. */
class FaultyStorage extends ForwardingStorage {
    /** The kinds of calls. */
    enum Call {
        READ,
        WRITE,
        APPEND,
        SIZE,
        SET_SIZE,
        FLUSH,
        SYNC,
        CLOSE,
        /** Half of the bytes are written before it fails. */
        WRITE_HALF,
        /** Half of the bytes are appended before it fails. */
        APPEND_HALF
    }

    private final Call call;
    private final int first;
    private final boolean sticky;
    private int seen;

    /** What was called, in order. */
    final List<Call> calls = new ArrayList<>();

    /** How many failures there were. */
    int failures;

    FaultyStorage(Storage below, Call call, int first, boolean sticky) {
        super(below);
        this.call = call;
        this.first = first;
        this.sticky = sticky;
    }

    /** Called with each call before it happens. */
    void noted(Call kind) {}

    private void pass(Call kind) throws IOException {
        noted(kind);
        calls.add(kind);
        if (fails(kind)) {
            throw fault();
        }
    }

    private boolean fails(Call kind) {
        return kind == call && (++seen == first || (sticky && seen > first));
    }

    private IOException fault() {
        failures++;
        return new IOException("fault " + seen);
    }

    @Override
    public int read(long position, byte[] bytes, int offset, int length) throws IOException {
        pass(Call.READ);
        return super.read(position, bytes, offset, length);
    }

    @Override
    public void write(long position, byte[] bytes, int offset, int length) throws IOException {
        pass(Call.WRITE);
        if (fails(Call.WRITE_HALF)) {
            super.write(position, bytes, offset, length / 2);
            throw fault();
        }
        super.write(position, bytes, offset, length);
    }

    @Override
    public long append(byte[] bytes, int offset, int length) throws IOException {
        pass(Call.APPEND);
        if (fails(Call.APPEND_HALF)) {
            super.append(bytes, offset, length / 2);
            throw fault();
        }
        return super.append(bytes, offset, length);
    }

    @Override
    public long size() throws IOException {
        pass(Call.SIZE);
        return super.size();
    }

    @Override
    public void setSize(long size) throws IOException {
        pass(Call.SET_SIZE);
        super.setSize(size);
    }

    @Override
    public void flush(long position) throws IOException {
        pass(Call.FLUSH);
        super.flush(position);
    }

    @Override
    public void sync() throws IOException {
        pass(Call.SYNC);
        super.sync();
    }

    @Override
    public void close() throws IOException {
        // As files do: the descriptor is gone whatever close says.
        super.close();
        pass(Call.CLOSE);
    }
}
