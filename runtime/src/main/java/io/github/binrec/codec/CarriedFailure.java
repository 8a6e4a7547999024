package io.github.binrec.codec;

import java.io.IOException;

/**
 * Carries an IOException of a custom codec out through generated code, which notes components on unchecked exceptions only.
 * The outermost codec unpacks it.
 */
final class CarriedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the custom codec threw. */
    private final IOException failure;

    /** Which component holds the value. */
    private final FieldPath path = new FieldPath();

    CarriedFailure(IOException failure) {
        super(null, failure, false, false);
        this.failure = failure;
    }

    FieldPath fieldPath() {
        return path;
    }

    IOException unpack() {
        FailedComponent.addTo(failure, path);
        return failure;
    }
}
