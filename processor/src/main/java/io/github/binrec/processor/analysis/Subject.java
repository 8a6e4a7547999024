package io.github.binrec.processor.analysis;

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
record Subject(TypeElement type, TypeNames names, DiagnosticReport report) {
    static Subject of(TypeElement type) {
        return new Subject(type, new TypeNames(type), new DiagnosticReport(type));
    }

    /** {@return the type without its package: {@code Trade} or {@code Outer.Inner}} */
    String name() {
        return TypeNames.simple(type);
    }

    /** Reports on the type as a whole. */
    void reject(DiagnosticCode code, Object... arguments) {
        report.add(code, name(), Position.of(type), arguments);
    }

    /** Reports on a part of it. */
    void reject(DiagnosticCode code, Site site, Object... arguments) {
        report.add(code, site.about(), site.position(), arguments);
    }
}
