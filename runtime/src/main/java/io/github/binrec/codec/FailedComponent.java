package io.github.binrec.codec;

/**
 * Rides on an exception that is not the codecs' own, as a suppressed one, and tells in which component it was thrown. The
 * exception itself stays what it is, so that callers who look for it still find it.
 */
final class FailedComponent extends Exception {
    private static final long serialVersionUID = 1L;

    /** Which component was being read or written. */
    private final FieldPath path;

    private FailedComponent(FieldPath path) {
        super(null, null, false, false);
        this.path = path;
    }

    /** Finds the path that an exception carries already, or gives it an empty one. */
    static FieldPath pathOf(Throwable failure) {
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof FailedComponent component) {
                return component.path;
            }
        }
        return addTo(failure, new FieldPath());
    }

    static FieldPath addTo(Throwable failure, FieldPath path) {
        failure.addSuppressed(new FailedComponent(path));
        return path;
    }

    @Override
    public String getMessage() {
        return "in " + path.shortened();
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
