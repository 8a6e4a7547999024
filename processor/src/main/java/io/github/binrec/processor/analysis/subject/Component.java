package io.github.binrec.processor.analysis.subject;

import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.Accessor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record or a property of a class, as the user declared it.
 *
 * @param name its name
 * @param type its type with all marks, those of the declaration included
 * @param elements where its annotations can stand, the best position first
 * @param accessor how the codec reads it, or null if it cannot
 * @param hindrance why the codec cannot read it; empty if it can
 * @param given the wider collection or map that the accessor gives, or null where that has its type
 */
public record Component(
        String name,
        TypeUse type,
        List<Element> elements,
        @Nullable Accessor accessor,
        String hindrance,
        @Nullable TypeMirror given) {
    public Component {
        elements = List.copyOf(elements);
    }

    /** Makes one whose accessor gives its type. */
    public Component(String name, TypeUse type, List<Element> elements, @Nullable Accessor accessor, String hindrance) {
        this(name, type, elements, accessor, hindrance, null);
    }

    public Position position() {
        return Position.of(elements.get(0));
    }

    /** The annotation wherever it stands, with the element to which it belongs. */
    public Optional<Found> find(Class<? extends Annotation> annotation) {
        return findAll(annotation).stream().findFirst();
    }

    /** The annotation at each place where it stands. */
    public List<Found> findAll(Class<? extends Annotation> annotation) {
        List<Found> found = new ArrayList<>();
        for (Element element : elements) {
            Mirrors.find(element, annotation).ifPresent(mirror -> found.add(new Found(element, mirror)));
        }
        return found;
    }

    /** The position of a mark on the component itself. One inside its type has none that the compiler gives away. */
    Optional<Position> position(Mark mark) {
        for (Element element : elements) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (Mark.of(mirror).filter(mark::equals).isPresent()) {
                    return Optional.of(new Position(element, mirror, null));
                }
            }
        }
        return Optional.empty();
    }

    public record Found(Element element, AnnotationMirror mirror) {
        public Position position() {
            return new Position(element, mirror, null);
        }

        /** The position of the value, or of the annotation where it does not give the value. */
        public Position position(String value) {
            AnnotationValue at = Mirrors.value(mirror, value).orElse(null);
            return new Position(element, mirror, at);
        }
    }
}
