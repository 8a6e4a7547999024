package io.github.binrec.processor.analysis.custom;

import io.github.binrec.annotations.CodecFor;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a codec can be for what its {@code @CodecFor} says; that it can be made is looked at where it is used. */
public final class DeclaredCodecs {
    private final CustomCodecs codecs;

    public DeclaredCodecs(CustomCodecs codecs) {
        this.codecs = codecs;
    }

    /** {@return what is wrong with the codecs of a round, one report for each} */
    public List<DiagnosticReport> check(RoundEnvironment round) {
        Set<? extends Element> all = round.getElementsAnnotatedWith(CodecFor.class);
        List<DiagnosticReport> reports = new ArrayList<>();
        for (Element element : all) {
            if (element instanceof TypeElement codec) {
                Subject subject = Subject.of(codec);
                check(subject, all);
                reports.add(subject.report());
            }
        }
        return reports;
    }

    private void check(Subject subject, Set<? extends Element> all) {
        AnnotationMirror mirror = Mirrors.find(subject.type(), CodecFor.class).orElse(null);
        AnnotationValue named =
                mirror == null ? null : Mirrors.value(mirror, "value").orElse(null);
        if (named == null || !(named.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
            return; // javac says so, or the class is made later
        }
        if (hasMissingSupertype(subject.type().asType())) {
            return;
        }
        Site site = Site.of(subject.name(), new Position(subject.type(), mirror, named));
        TypeMirror encoded = codecs.encodedBy(subject.type()).orElse(null);
        if (type.getKind() == TypeKind.VOID || encoded == null) {
            subject.reject(DiagnosticCode.NOT_A_CODEC, site, subject.name(), type(type, subject));
        } else if (CustomCodecs.isOpen(encoded)) {
            codecs.rejectOpen(subject.type(), encoded, null, subject, site);
        } else if (!codecs.inPackages().haveOneClass(encoded, type)) {
            rejectOther(subject, site, encoded, type);
        } else if (PackageCodecs.isEncodedAnyway(encoded)) {
            subject.reject(
                    DiagnosticCode.CODEC_FOR_KNOWN_TYPE, site, type(type, subject), subject.name(), subject.name());
        } else {
            rejectRivals(subject, site, encoded, all);
        }
    }

    private boolean hasMissingSupertype(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR
                || codecs.types().directSupertypes(type).stream().anyMatch(this::hasMissingSupertype);
    }

    /** {@code Range}, not {@code Range<E>}, as in {@code Range.class}. */
    private String type(TypeMirror type, Subject subject) {
        return type.getKind().isPrimitive()
                ? TypeNames.boxed(type.getKind())
                : subject.names().of(type);
    }

    private void rejectOther(Subject subject, Site site, TypeMirror encoded, TypeMirror type) {
        String other = type(encoded, subject);
        boolean possible = !PackageCodecs.isEncodedAnyway(encoded);
        String remedy = possible
                ? "Write @CodecFor(" + type(codecs.types().erasure(encoded), subject) + ".class)."
                : "Let it implement BinaryCodec<" + type(type, subject) + ">.";
        subject.reject(DiagnosticCode.CODEC_OF_ANOTHER_TYPE, site, subject.name(), other, type(type, subject), remedy);
    }

    /** Of two in one round the later by name is reported; one that was there before is not looked at again. */
    private void rejectRivals(Subject subject, Site site, TypeMirror encoded, Set<? extends Element> all) {
        String name = subject.type().getQualifiedName().toString();
        codecs.inPackages().rivals(subject.type(), encoded).stream()
                .filter(rival -> !all.contains(rival)
                        || rival.getQualifiedName().toString().compareTo(name) < 0)
                .findFirst()
                .ifPresent(rival -> rejectRivals(
                        subject, site, rival, subject.type(), codecs.types().erasure(encoded)));
    }

    /** Reports two codecs in a package for one type. */
    public static void rejectRivals(Subject subject, Site site, TypeElement one, TypeElement other, TypeMirror erased) {
        subject.reject(
                DiagnosticCode.TWO_DECLARED_CODECS,
                site,
                TypeNames.simple(one),
                TypeNames.simple(other),
                subject.names().of(erased));
    }
}
