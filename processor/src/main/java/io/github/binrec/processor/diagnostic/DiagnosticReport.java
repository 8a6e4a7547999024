package io.github.binrec.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

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

    /** {@return whether there is no error} */
    public boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** {@return the errors so far} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /**
     * Prints the errors, each at the narrowest position that the compiler knows. An error whose cause is in another file,
     * which may be a class file and without any line, is printed at the subject, unless the position says that it is source; its
     * text names the cause.
     *
     * @param messager the compiler's
     */
    public void print(Messager messager) {
        for (Diagnostic diagnostic : diagnostics) {
            Position at = diagnostic.position();
            if (!at.ofSource() && !Position.inOneFile(at.element(), subject)) {
                messager.printMessage(Kind.ERROR, diagnostic.text(), subject);
            } else if (at.annotation() == null) {
                messager.printMessage(Kind.ERROR, diagnostic.text(), at.element());
            } else {
                messager.printMessage(Kind.ERROR, diagnostic.text(), at.element(), at.annotation(), at.value());
            }
        }
    }
}
