package io.github.binrec.processor.analysis.placement;

import io.github.binrec.annotations.Generated;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds annotations in types where nothing reads them, as in {@code static Trade of(List<@Varint Long> prices)}: a round knows only of
 * those on declarations. What is inside of methods no processor sees.
 */
final class TypeUsePlaces {
    private static final List<Class<? extends Annotation>> ON_TYPES =
            List.of(Varint.class, Unsigned.class, Utf8.class, Using.class);

    private final ReadPlaces places;
    private final Map<Element, Set<Class<? extends Annotation>>> unread = new LinkedHashMap<>();

    TypeUsePlaces(ReadPlaces places) {
        this.places = places;
    }

    /** {@return what has such annotations in its type, and which; but for those that stand on it as a declaration} */
    Map<Element, Set<Class<? extends Annotation>>> unread(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::collect);
        return unread;
    }

    private void collect(TypeElement type) {
        if (Mirrors.has(type, Generated.class)) {
            return;
        }
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                collect(nested);
            } else if (member instanceof ExecutableElement executable) {
                collect(executable, isRecord);
            } else if (!isRecord
                    || !ReadPlaces.isInstance(member)
                    || member.getKind() == ElementKind.RECORD_COMPONENT) {
                // The instance fields of a record repeat what is at the components.
                collect(member, member.asType());
            }
        }
        if (isRecord || type.getKind() == ElementKind.ENUM) {
            // Unlike a class, these take over no properties from what they implement.
            type.getInterfaces().forEach(implemented -> collectArguments(type, implemented));
        }
    }

    private void collectArguments(TypeElement type, TypeMirror implemented) {
        for (Class<? extends Annotation> annotation : ON_TYPES) {
            if (isIn(implemented, annotation)) {
                unread.computeIfAbsent(type, first -> new LinkedHashSet<>()).add(annotation);
            }
        }
    }

    private void collect(ExecutableElement executable, boolean ofRecord) {
        // What the compiler writes of a record repeats what is at the components.
        boolean repeated = ofRecord && ReadPlaces.isOfComponents(executable);
        if (!repeated) {
            collect(executable, executable.getReturnType());
            executable.getParameters().forEach(parameter -> collect(parameter, parameter.asType()));
        }
    }

    private void collect(Element element, TypeMirror type) {
        for (Class<? extends Annotation> annotation : ON_TYPES) {
            if (isIn(type, annotation) && !Mirrors.has(element, annotation) && !places.isRead(element, annotation)) {
                unread.computeIfAbsent(element, first -> new LinkedHashSet<>()).add(annotation);
            }
        }
    }

    private static boolean isIn(TypeMirror type, Class<? extends Annotation> annotation) {
        return Mirrors.find(type, annotation).isPresent()
                || TypeUse.partsOf(type).stream().anyMatch(part -> isIn(part, annotation));
    }
}
