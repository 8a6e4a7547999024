package io.github.binrec.stream;

import java.nio.channels.NonReadableChannelException;

/** What the contract of a channel asks for, with a message: the JDK's exception takes none. */
final class NotOpenForReadingException extends NonReadableChannelException {
    private static final long serialVersionUID = 1L;

    /** Which stream it is, and what to do. */
    private final String message;

    NotOpenForReadingException(String message) {
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
