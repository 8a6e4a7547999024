package io.github.binrec.codec;

import org.jspecify.annotations.Nullable;

/**
 * A value that its type's encoding cannot hold, found when it was written or measured: text with a lone surrogate where
 * UTF-8 is asked for, objects nested deeper than the limit (as in a cycle), a value too large for an array.
 */
public final class UnencodableValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the value, in words. */
    private final String detail;

    /** Which component holds it. */
    private final FieldPath path = new FieldPath();

    /**
     * Creates the exception without a path; the codecs that the failure passes on its way out add theirs.
     *
     * @param detail what is wrong with the value, in words
     */
    public UnencodableValueException(String detail) {
        this(detail, null);
    }

    UnencodableValueException(String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.detail = detail;
    }

    /**
     * Returns the component that holds the value.
     *
     * @return the path from the value that was written, such as {@code Trade.legs[3].price}; empty if the failing code was
     *     not called by a codec
     */
    public String path() {
        return path.toString();
    }

    FieldPath fieldPath() {
        return path;
    }

    @Override
    public String getMessage() {
        String where = path.shortened();
        return where.isEmpty() ? detail : where + ": " + detail;
    }
}
