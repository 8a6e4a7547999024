package io.github.binrec.processor.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints the errors of a compilation, each at the narrowest position that the compiler knows, and each once: what several types
 * share, a constant of an enum or a property of a superclass, has its error with the first of them. Good for all rounds.
 */
public final class DiagnosticPrinter {
    private final Messager messager;
    private final Predicate<Element> isSource;
    private final Map<Said, String> said = new HashMap<>();

    /**
     * Starts with nothing said.
     *
     * @param messager the compiler's
     * @param isSource whether an element is compiled from source in this run, so that the compiler knows its line
     */
    public DiagnosticPrinter(Messager messager, Predicate<Element> isSource) {
        this.messager = messager;
        this.isSource = isSource;
    }

    /** What was said and where; elements are made anew in each round, and so are known by their names. */
    private record Said(DiagnosticCode code, List<String> arguments, String place) {}

    /**
     * Prints the errors of a type that no other type brought before. An error whose cause is in a class file, without any line, is
     * printed at the type; its text names the cause.
     *
     * @param report the errors of the type
     */
    public void print(DiagnosticReport report) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            Position at = diagnostic.position();
            if (!isSource.test(at.element())) {
                messager.printMessage(Kind.ERROR, diagnostic.text(), report.subject());
            } else if (report.subject().toString().equals(firstToSay(diagnostic, report))) {
                print(diagnostic.text(), at);
            }
        }
    }

    /** {@return the type of which it was said first: of one type the same may be said twice, of its first and its second type argument} */
    private String firstToSay(Diagnostic diagnostic, DiagnosticReport report) {
        Said what = new Said(diagnostic.code(), diagnostic.arguments(), place(diagnostic.position()));
        return said.computeIfAbsent(what, first -> report.subject().toString());
    }

    private void print(String text, Position at) {
        if (at.annotation() == null) {
            messager.printMessage(Kind.ERROR, text, at.element());
        } else {
            messager.printMessage(Kind.ERROR, text, at.element(), at.annotation(), at.value());
        }
    }

    private static String place(Position position) {
        StringBuilder place = new StringBuilder();
        for (Element at = position.element(); at != null; at = at.getEnclosingElement()) {
            place.append(at.getKind()).append(' ').append(at).append(" in ");
        }
        return place.append(position.annotation())
                .append(' ')
                .append(position.value())
                .toString();
    }
}
