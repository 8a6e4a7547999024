package io.github.binrec.stream;

import java.nio.channels.NonWritableChannelException;

/** What the contract of a channel asks for, with a message: the JDK's exception takes none. */
final class NotOpenForWritingException extends NonWritableChannelException {
    private static final long serialVersionUID = 1L;

    /** Which stream it is, and what to do. */
    private final String message;

    NotOpenForWritingException(String message) {
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
