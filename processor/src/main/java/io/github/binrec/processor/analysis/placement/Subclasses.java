package io.github.binrec.processor.analysis.placement;

import io.github.binrec.processor.analysis.language.Compilation;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Whether a type may give its properties to others, seen or not. */
final class Subclasses {
    private final Types types;

    Subclasses(Types types) {
        this.types = types;
    }

    /** A class or interface without {@code @BinaryRecord} gives its properties to those that extend it. */
    boolean mayInherit(TypeElement type) {
        boolean extensible = (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.INTERFACE)
                && !type.getModifiers().contains(Modifier.FINAL);
        return extensible
                && (isOpen(type) || nested(Compilation.outermost(type)).anyMatch(other -> extend(other, type)));
    }

    /** Whether other sources can name the type and call its constructor. */
    private static boolean isOpen(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return type.getKind() == ElementKind.INTERFACE
                || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    private boolean extend(TypeElement other, TypeElement type) {
        return !other.equals(type) && types.isSubtype(types.erasure(other.asType()), types.erasure(type.asType()));
    }

    private static Stream<TypeElement> nested(TypeElement type) {
        return Stream.concat(
                Stream.of(type),
                ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(Subclasses::nested));
    }
}
