package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Using;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Finds annotations that say one thing on a component or field and another on its accessor or parameter. */
final class Contradictions {
    private final Subject subject;

    Contradictions(Subject subject) {
        this.subject = subject;
    }

    void check(Component component) {
        for (Class<? extends Annotation> annotation : List.of(FieldId.class, Default.class, Using.class)) {
            List<Component.Found> found = component.findAll(annotation);
            found.stream()
                    .filter(other -> !text(other).equals(text(found.get(0))))
                    .findFirst()
                    .ifPresent(other ->
                            reject(component, annotation, other.position("value"), text(found.get(0)), text(other)));
        }
        checkInside(component);
    }

    /** Codecs of parts of the type: {@code List<@Using(MoneyCodec.class) Money>}, of which no element has the annotation. */
    private void checkInside(Component component) {
        Map<String, String> known = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        for (Element element : component.elements()) {
            TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
            Map<String, String> here = new LinkedHashMap<>();
            List<? extends TypeMirror> parts = TypeUse.partsOf(type);
            for (int i = 0; i < parts.size(); i++) {
                collect(parts.get(i), "." + i, here);
            }
            here.forEach((path, codec) -> {
                String first = known.putIfAbsent(path, codec);
                if (first != null && !first.equals(codec) && !said.contains(path)) {
                    reject(component, Using.class, Position.of(element), first, codec);
                    said.add(path);
                }
            });
        }
    }

    private void collect(TypeMirror type, String path, Map<String, String> codecs) {
        Mirrors.find(type, Using.class)
                .flatMap(mirror -> Mirrors.value(mirror, "value"))
                .ifPresent(value -> codecs.put(path, text(value)));
        List<? extends TypeMirror> parts = TypeUse.partsOf(type);
        for (int i = 0; i < parts.size(); i++) {
            collect(parts.get(i), path + "." + i, codecs);
        }
    }

    private void reject(
            Component component,
            Class<? extends Annotation> annotation,
            Position position,
            String first,
            String other) {
        Site site = Site.of(subject.name() + "." + component.name(), position);
        subject.reject(DiagnosticCode.CONFLICT, site, annotation.getSimpleName(), first, other);
    }

    private String text(Component.Found found) {
        return Mirrors.value(found.mirror(), "value").map(this::text).orElse("zero or empty");
    }

    private String text(AnnotationValue value) {
        return Mirrors.type(value)
                .map(type -> subject.names().of(type) + ".class")
                .orElse(value.toString());
    }
}
