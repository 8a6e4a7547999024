package io.github.binrec.processor.roundtrip;

import java.util.List;

/** What a source file among the test's resources implements, beside declaring the types that it has cases for. */
public interface Cases {
    /** {@return values of the types, each with its bytes} */
    List<Case<?>> cases();
}
