package io.github.binrec.codec;

/**
 * A null where the type of a value allows none, found when the value was written or measured.
 *
 * <p>Mark the component with an annotation named {@code Nullable} if null belongs to its values.
 */
public final class NullComponentException extends NullPointerException {

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
    public NullComponentException(String detail) {
        super(detail);
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
