package io.github.binrec.processor.analysis.types;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.Diagnostic;
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

    /**
     * {@return the encoding, or null after a report} An error of an enum that is source stands in it; of one that is not it is shown
     * where the enum is used.
     *
     * @param site where it is used
     */
    public static @Nullable EnumType of(TypeElement type, Subject subject, Site site, Compilation compilation) {
        if (compilation.isSource(type)) {
            return of(type, subject);
        }
        Subject aside = Subject.of(subject.type());
        EnumType encoding = of(type, aside);
        for (Diagnostic diagnostic : aside.report().diagnostics()) {
            subject.reject(
                    diagnostic.code(), site.part(), diagnostic.arguments().toArray());
        }
        return encoding;
    }

    private static @Nullable EnumType of(TypeElement type, Subject subject) {
        List<VariableElement> elements = constants(type);
        Function<Element, String> name = constant -> TypeNames.simple(type) + "." + constant.getSimpleName();
        List<VariableElement> fallbacks = elements.stream()
                .filter(element -> Mirrors.has(element, Fallback.class))
                .toList();
        for (int i = 1; i < fallbacks.size(); i++) {
            AnnotationMirror mirror =
                    Mirrors.find(fallbacks.get(i), Fallback.class).orElse(null);
            Site second = Site.of(TypeNames.simple(type), new Position(fallbacks.get(i), mirror, null));
            String first = name.apply(fallbacks.get(0));
            subject.reject(DiagnosticCode.TWO_FALLBACKS, second, first, name.apply(fallbacks.get(i)), "one of the two");
        }
        return Tags.of(subject, TypeNames.simple(type), List.of(type), elements, name)
                .filter(tags -> fallbacks.size() <= 1)
                .map(tags -> encoding(type, elements, tags, fallbacks))
                .orElse(null);
    }

    private static EnumType encoding(
            TypeElement type, List<VariableElement> elements, List<Integer> tags, List<VariableElement> fallbacks) {
        List<EnumConstant> constants = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            constants.add(new EnumConstant(elements.get(i).getSimpleName().toString(), tags.get(i)));
        }
        return new EnumType(
                ClassName.get(type),
                constants,
                Tags.areGiven(elements),
                fallbacks.stream()
                        .map(constant -> constant.getSimpleName().toString())
                        .findFirst());
    }
}
