package io.github.binrec.processor.analysis.types;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the tags of an enum. */
public final class EnumTypes {
    private EnumTypes() {}

    /** {@return whether it is an enum of which there are values} */
    public static boolean isOne(TypeElement type) {
        return type.getKind() == ElementKind.ENUM && !constants(type).isEmpty();
    }

    public static List<VariableElement> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    /** {@return the encoding, or null after a report} */
    public static @Nullable EnumType of(TypeElement type, Subject subject, Site site) {
        List<VariableElement> elements = constants(type);
        // In one file with the subject an error is shown at the constant, once, however many components are of the
        // enum.
        Site at = Position.inOneFile(type, subject.type())
                ? Site.of(TypeNames.simple(type), site.position())
                : site.part();
        Function<Element, String> name = constant -> TypeNames.simple(type) + "." + constant.getSimpleName();
        List<VariableElement> fallbacks = elements.stream()
                .filter(element -> Mirrors.has(element, Fallback.class))
                .toList();
        for (int i = 1; i < fallbacks.size(); i++) {
            AnnotationMirror mirror =
                    Mirrors.find(fallbacks.get(i), Fallback.class).orElse(null);
            Site second = at(at, new Position(fallbacks.get(i), mirror, null), subject);
            String first = name.apply(fallbacks.get(0));
            subject.reject(DiagnosticCode.TWO_FALLBACKS, second, first, name.apply(fallbacks.get(i)));
        }
        return Tags.of(subject, at, List.of(type), elements, name)
                .filter(tags -> fallbacks.size() <= 1)
                .map(tags -> {
                    List<EnumConstant> constants = new ArrayList<>();
                    for (int i = 0; i < tags.size(); i++) {
                        constants.add(
                                new EnumConstant(elements.get(i).getSimpleName().toString(), tags.get(i)));
                    }
                    return new EnumType(
                            ClassName.get(type),
                            constants,
                            Tags.areGiven(elements),
                            fallbacks.stream()
                                    .map(constant -> constant.getSimpleName().toString())
                                    .findFirst());
                })
                .orElse(null);
    }

    private static Site at(Site site, Position position, Subject subject) {
        return Position.inOneFile(position.element(), subject.type()) ? Site.of(site.about(), position) : site;
    }
}
