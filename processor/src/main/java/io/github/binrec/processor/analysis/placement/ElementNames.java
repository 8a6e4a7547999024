package io.github.binrec.processor.analysis.placement;

import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.TypeNames;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** How messages name what an annotation stands on. */
final class ElementNames {
    private ElementNames() {}

    /** {@return {@code Trade}, {@code Trade.price}, {@code Trade(long)}, or {@code Trade.of, parameter price}} */
    static String of(Element element) {
        if (element instanceof TypeElement type) {
            return TypeNames.simple(type);
        }
        if (element.getKind() == ElementKind.PARAMETER && element.getEnclosingElement() != null) {
            return of(element.getEnclosingElement()) + ", parameter " + element.getSimpleName();
        }
        TypeElement type = ReadPlaces.typeAround(element);
        if (element.getKind() != ElementKind.CONSTRUCTOR) {
            return TypeNames.simple(type) + "." + element.getSimpleName();
        }
        String outer = type.getEnclosingElement() instanceof TypeElement around ? TypeNames.simple(around) + "." : "";
        return outer + Executables.text((ExecutableElement) element, new TypeNames(type));
    }
}
