package io.github.binrec.processor.analysis;

import io.github.binrec.processor.model.Accessor;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a class, or an abstract type that another class implements, holds.
 *
 * @param name its name
 * @param type its type as a member of the class, with the type arguments of a superclass put in
 * @param places its field and its accessor, as far as it has them and they are of that type; at least one
 * @param accessor how the codec reads it, or null if it cannot
 * @param assignable whether it is a field that the codec can assign
 * @param hindrance why the codec cannot read it; empty if it can
 */
record Property(
        String name,
        TypeMirror type,
        List<Element> places,
        @Nullable Accessor accessor,
        boolean assignable,
        String hindrance) {
    Property {
        places = List.copyOf(places);
    }
}
