package io.github.binrec.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Where an error is: the element, or one of its annotations, or a value in that.
 *
 * @param element the element; for a record component its field, for which alone every JDK knows the line
 * @param annotation the annotation of the element that is wrong, or null
 * @param value the value in the annotation that is wrong, or null
 */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** {@return the position of an element as a whole} */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }

    /** {@return whether both are in the same outermost type, and so in one file} */
    public static boolean inOneFile(Element one, Element other) {
        return outermost(one).equals(outermost(other));
    }

    /** {@return the outermost type around an element, the nearest that there is to its file} */
    private static Element outermost(Element element) {
        Element at = element;
        Element around = at.getEnclosingElement();
        while (around != null && around.getKind() != ElementKind.PACKAGE) {
            at = around;
            around = at.getEnclosingElement();
        }
        return at;
    }
}
