package io.github.binrec.processor.analysis;

import io.github.binrec.processor.diagnostic.Position;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A component of a record, as the user declared it.
 *
 * @param name its name, which is its accessor's
 * @param type its type with all marks, those of the declaration included
 * @param elements where its annotations can stand, the best position first
 */
record Component(String name, TypeUse type, List<Element> elements) {
    Component {
        elements = List.copyOf(elements);
    }

    Position position() {
        return Position.of(elements.get(0));
    }

    /** The annotation wherever it stands, with the element to which it belongs. */
    Optional<Found> find(Class<? extends Annotation> annotation) {
        for (Element element : elements) {
            Optional<AnnotationMirror> mirror = Mirrors.find(element, annotation);
            if (mirror.isPresent()) {
                return Optional.of(new Found(element, mirror.get()));
            }
        }
        return Optional.empty();
    }

    /** The position of a mark on the component itself. One inside its type has none that the compiler gives away. */
    Position position(Mark mark) {
        for (Element element : elements) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (Mark.of(mirror).filter(mark::equals).isPresent()) {
                    return new Position(element, mirror, null);
                }
            }
        }
        return position();
    }

    record Found(Element element, AnnotationMirror mirror) {
        /** The position of the value, or of the annotation where it does not give the value. */
        Position position(String value) {
            AnnotationValue at = Mirrors.value(mirror, value).orElse(null);
            return new Position(element, mirror, at);
        }
    }
}
