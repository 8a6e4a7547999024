package io.github.binrec.processor.analysis.subject;

import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import javax.lang.model.element.TypeElement;

/**
 * The type that is looked at, how messages name things around it, and what was found wrong with it.
 *
 * @param type the type
 * @param names how messages name types
 * @param report the errors so far
 */
public record Subject(TypeElement type, TypeNames names, DiagnosticReport report) {
    public static Subject of(TypeElement type) {
        return new Subject(type, new TypeNames(type), new DiagnosticReport(type));
    }

    /** {@return the type without its package: {@code Trade} or {@code Outer.Inner}} */
    public String name() {
        return TypeNames.simple(type);
    }

    /** Reports on the type as a whole. */
    public void reject(DiagnosticCode code, Object... arguments) {
        report.add(code, name(), Position.of(type), arguments);
    }

    /** Reports on a part of it. */
    public void reject(DiagnosticCode code, Site site, Object... arguments) {
        report.add(code, site.about(), site.position(), arguments);
    }
}
