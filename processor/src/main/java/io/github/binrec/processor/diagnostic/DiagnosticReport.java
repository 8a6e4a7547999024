package io.github.binrec.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** The errors of one type, in the order in which they were found, none of them twice. */
public final class DiagnosticReport {
    private final Element subject;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * Starts a report without errors.
     *
     * @param subject the type that is looked at
     */
    public DiagnosticReport(Element subject) {
        this.subject = subject;
    }

    /** Adds an error, unless the very same is there already. */
    public void add(DiagnosticCode code, String about, Position position, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        Diagnostic diagnostic = new Diagnostic(code, about, texts, position);
        if (!diagnostics.contains(diagnostic)) {
            diagnostics.add(diagnostic);
        }
    }

    /** {@return the type that is looked at} */
    Element subject() {
        return subject;
    }

    /** {@return whether there is no error} */
    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** {@return the errors so far} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
