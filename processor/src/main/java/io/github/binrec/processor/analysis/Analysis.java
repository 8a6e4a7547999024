package io.github.binrec.processor.analysis;

import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.model.OutlineModel;
import io.github.binrec.processor.model.TypeModel;
import java.util.List;
import java.util.Optional;

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
     * There are errors, of the type or of one that it is made of, and no codec.
     *
     * @param report all of the type
     * @param outline what can stand for the codec, so that the sources which name it have no errors for that; nothing if the
     *     errors leave no room for it
     */
    record Rejected(DiagnosticReport report, Optional<OutlineModel> outline) implements Analysis {}
}
