package io.github.binrec.stream;

/**
 * Reports a variable-length integer that is longer than its value needs, or whose value does not fit its type.
 *
 * <p>Every value has one encoding only, so that equal values are equal bytes. Nothing was consumed.
 */
public final class MalformedVarintException extends MalformedValueException {
    private static final long serialVersionUID = 1L;

    MalformedVarintException(String stream, long position, String problem) {
        super(stream, position, problem);
    }
}
