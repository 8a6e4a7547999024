package io.github.binrec.processor.analysis.graph;

import io.github.binrec.annotations.Reserved;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeLookup;
import io.github.binrec.processor.analysis.language.TypeText;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.remedy.NearTypes;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reservations of a record.
 *
 * <p>The compiler gives no position away for an annotation that is repeated; messages name the id.
 */
public final class ReservedTypes {
    private final Elements elements;
    private final Types types;
    private final CustomCodecs customCodecs;

    public ReservedTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.customCodecs = new CustomCodecs(types);
    }

    /**
     * A reservation.
     *
     * @param id the id
     * @param mirror the annotation
     * @param type its type, or null if its text has a mistake
     */
    public record Reservation(
            int id, AnnotationMirror mirror, @Nullable TypeUse type) {
        public Position position(TypeElement element, String value) {
            return new Position(element, mirror, Mirrors.value(mirror, value).orElse(null));
        }
    }

    /** The types of all reservations, mistakes left out. */
    public List<TypeUse> uses(TypeElement type) {
        return of(Subject.of(type)).stream()
                .map(Reservation::type)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The reservations in source order; mistakes in their texts are reported. */
    public List<Reservation> of(Subject subject) {
        List<Reservation> reservations = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors(subject.type())) {
            int id = Mirrors.number(mirror, "id");
            reservations.add(new Reservation(id, mirror, resolve(subject, mirror, id)));
        }
        return reservations;
    }

    public static String about(Subject subject, int id) {
        return subject.name() + " @Reserved(" + id + ")";
    }

    /** {@return the annotations, in source order} */
    public static List<AnnotationMirror> mirrors(TypeElement type) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        Mirrors.find(type, Reserved.class).ifPresent(mirrors::add);
        Mirrors.find(type, Reserved.Fields.class).ifPresent(container -> mirrors.addAll(Mirrors.contained(container)));
        return mirrors;
    }

    /** The same type, with the codecs that are named for what is in it, or null after a report. */
    private @Nullable TypeUse withCodecs(Subject subject, AnnotationMirror mirror, TypeUse use, Site site) {
        List<AnnotationValue> named = Mirrors.values(mirror, "using");
        Set<AnnotationValue> unused = new LinkedHashSet<>(named);
        TypeUse found = withCodecs(use, named, unused);
        for (AnnotationValue value : unused) {
            Mirrors.type(value).ifPresent(codec -> rejectCodec(subject, codec, use, site));
        }
        return unused.isEmpty() ? found : null;
    }

    private TypeUse withCodecs(TypeUse use, List<AnnotationValue> named, Set<AnnotationValue> unused) {
        for (AnnotationValue value : named) {
            if (Mirrors.type(value)
                    .filter(codec -> customCodecs.isFor(codec, use))
                    .isPresent()) {
                unused.remove(value);
                return use.with(value);
            }
        }
        List<TypeUse> parts = use.parts().stream()
                .map(part -> withCodecs(part, named, unused))
                .toList();
        return new TypeUse(use.type(), use.marks(), parts, use.using());
    }

    private void rejectCodec(Subject subject, TypeElement codec, TypeUse use, Site site) {
        String name = subject.names().of(codec);
        TypeMirror encoded = customCodecs.encodedBy(codec).orElse(null);
        if (encoded == null) {
            subject.reject(
                    DiagnosticCode.NOT_A_CODEC, site, name, subject.names().of(use));
        } else if (CustomCodecs.isOpen(encoded)) {
            customCodecs.rejectOpen(codec, encoded, null, subject, site);
        } else {
            String other = subject.names().of(encoded);
            String remedy = "Remove it, or write a type with " + other + " in it.";
            subject.reject(
                    DiagnosticCode.CODEC_OF_ANOTHER_TYPE,
                    site,
                    name,
                    other,
                    subject.names().of(use),
                    remedy);
        }
    }

    private @Nullable TypeUse resolve(Subject subject, AnnotationMirror mirror, int id) {
        String text = Mirrors.text(mirror, "type");
        TypeLookup lookup = new TypeLookup(elements, types, subject.type());
        Position position = new Position(
                subject.type(), mirror, Mirrors.value(mirror, "type").orElse(null));
        Site site = Site.of(about(subject, id), position);
        try {
            return withCodecs(subject, mirror, lookup.resolve(TypeText.parse(text)), site);
        } catch (TypeText.SyntaxException e) {
            subject.reject(
                    DiagnosticCode.RESERVED_TEXT,
                    site,
                    text,
                    Objects.requireNonNull(e.getMessage()),
                    "\"int\" or \"List<String>\"");
        } catch (TypeLookup.UnknownNameException e) {
            String remedy = new NearTypes(elements, from -> TypeLookup.imports())
                    .of(e.name(), subject.type())
                    .map(near -> near.endsWith("." + e.name())
                            ? "Write " + near + ": imports are not seen here."
                            : "Did you mean " + near + "?")
                    .orElse(
                            e.name().contains(".")
                                    ? "Correct the name; a class that was deleted has to stay, for its bytes to be stepped over."
                                    : "Qualify the name with its package: imports are not seen here.");
            subject.reject(DiagnosticCode.RESERVED_UNKNOWN, site, text, e.name(), remedy);
        }
        return null;
    }
}
