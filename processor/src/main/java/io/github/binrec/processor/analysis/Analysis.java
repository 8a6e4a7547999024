package io.github.binrec.processor.analysis;

import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.model.TypeModel;
import java.util.List;

/** What came of looking at an annotated type. */
public sealed interface Analysis {
    /**
     * The codec can be written.
     *
     * @param model what the generator needs
     */
    record Ready(TypeModel model) implements Analysis {}

    /**
     * A type that it is made of does not exist yet; another processor may make it in a later round.
     *
     * @param missing the names of such types, in the order of their use
     */
    record Deferred(List<String> missing) implements Analysis {
        public Deferred {
            missing = List.copyOf(missing);
        }
    }

    /**
     * There are errors and no codec.
     *
     * @param report all of them
     */
    record Rejected(DiagnosticReport report) implements Analysis {}
}
