package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.Reserved;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reservations of a record.
 *
 * <p>The compiler gives no position away for an annotation that is repeated; messages name the id.
 */
final class ReservedTypes {
    private final Elements elements;
    private final Types types;

    ReservedTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * A reservation.
     *
     * @param id the id
     * @param mirror the annotation
     * @param type its type, or null if its text has a mistake
     */
    record Reservation(
            int id, AnnotationMirror mirror, @Nullable TypeUse type) {
        Position position(TypeElement element, String value) {
            return new Position(element, mirror, Mirrors.value(mirror, value).orElse(null));
        }
    }

    /** The types of all reservations, mistakes left out. */
    List<TypeUse> uses(TypeElement type) {
        return of(Subject.of(type)).stream()
                .map(Reservation::type)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The reservations in source order; mistakes in their texts are reported. */
    List<Reservation> of(Subject subject) {
        List<Reservation> reservations = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors(subject.type())) {
            int id = Mirrors.number(mirror, "id");
            reservations.add(new Reservation(id, mirror, resolve(subject, mirror, id)));
        }
        return reservations;
    }

    static String about(Subject subject, int id) {
        return subject.name() + " @Reserved(" + id + ")";
    }

    private static List<AnnotationMirror> mirrors(TypeElement type) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        Mirrors.find(type, Reserved.class).ifPresent(mirrors::add);
        Mirrors.find(type, Reserved.Fields.class).ifPresent(container -> mirrors.addAll(Mirrors.contained(container)));
        return mirrors;
    }

    private @Nullable TypeUse resolve(Subject subject, AnnotationMirror mirror, int id) {
        String text = Mirrors.text(mirror, "type");
        TypeLookup lookup = new TypeLookup(elements, types, subject.type());
        Position position = new Position(
                subject.type(), mirror, Mirrors.value(mirror, "type").orElse(null));
        Site site = Site.of(about(subject, id), position);
        try {
            return lookup.resolve(TypeText.parse(text));
        } catch (TypeText.SyntaxException e) {
            subject.reject(
                    DiagnosticCode.RESERVED_TEXT,
                    site,
                    text,
                    Objects.requireNonNull(e.getMessage()),
                    "\"int\" or \"List<String>\"");
        } catch (TypeLookup.UnknownNameException e) {
            String remedy = NearMiss.of(e.name(), lookup.familiarNames())
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Qualify the name with its package: imports are not seen here.");
            subject.reject(DiagnosticCode.RESERVED_UNKNOWN, site, text, e.name(), remedy);
        }
        return null;
    }
}
