package io.github.binrec.processor.diagnostic;

import java.util.List;

/**
 * An error of a type.
 *
 * @param code which rule it breaks
 * @param subject what breaks it, for example {@code Trade.price}
 * @param arguments what the code's text asks for
 * @param position where it is
 */
public record Diagnostic(DiagnosticCode code, String subject, List<String> arguments, Position position) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** {@return what the user reads, in one line} */
    public String text() {
        return code.message(subject, arguments.toArray());
    }
}
