package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.model.Construction;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What came of the search for a way to make values of a class.
 *
 * @param construction the way, or null if there is none
 * @param parameters the parameters of the constructor, factory, setters or builder's methods by the names of the properties that
 *     they take
 * @param missing the names of types that do not exist yet, without which nothing can be said
 * @param failures why there is no way: what was tried, and why it failed
 * @param remedies what would make one of the ways that were tried work: sentences, none where it is too far from that
 * @param culprit the member that fails although the user marked it, or that can be confused with another
 */
public record Making(
        @Nullable Construction construction,
        Map<String, VariableElement> parameters,
        List<String> missing,
        List<String> failures,
        List<String> remedies,
        @Nullable ExecutableElement culprit) {
    public Making {
        parameters = Map.copyOf(parameters);
        missing = List.copyOf(missing);
        failures = List.copyOf(failures);
        remedies = List.copyOf(remedies);
    }

    static Making by(Construction construction, Map<String, VariableElement> parameters) {
        return new Making(construction, parameters, List.of(), List.of(), List.of(), null);
    }

    /** {@return whether there is no way, so that others may be tried} */
    boolean isImpossible() {
        return construction == null && missing.isEmpty() && culprit == null;
    }

    static Making waitingFor(String type) {
        return new Making(null, Map.of(), List.of(type), List.of(), List.of(), null);
    }

    static Making impossible(List<String> failures) {
        return impossible(failures, List.of());
    }

    static Making impossible(List<String> failures, List<String> remedies) {
        return new Making(null, Map.of(), List.of(), failures, remedies, null);
    }

    static Making wrong(ExecutableElement culprit, String failure, List<String> remedies) {
        return new Making(null, Map.of(), List.of(), List.of(failure), remedies, culprit);
    }
}
