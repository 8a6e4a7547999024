package io.github.binrec.stream;

import java.io.IOException;

/**
 * Reports that more bytes were written since {@link Window#hold} than a stream holds back.
 *
 * <p>It is a signal to the codec that holds, which rolls back and writes the same record in another way, so it carries
 * no stack trace. The bytes held so far are still held when it is thrown.
 */
public final class HoldOverflowException extends IOException {
    private static final long serialVersionUID = 1L;

    HoldOverflowException(long bytes) {
        super("more than " + bytes + " bytes held back");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
