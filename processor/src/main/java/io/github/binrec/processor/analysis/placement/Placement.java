package io.github.binrec.processor.analysis.placement;

import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.making.Lombok;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Finds annotations of ours where nothing reads them: most often {@code @BinaryRecord} was forgotten. */
public final class Placement {
    private static final String ON_COMPONENT =
            "Put it on a component or property of a type with @BinaryRecord, or remove it.";
    private static final String ON_EITHER =
            "Put it on a record or class with @BinaryRecord or on a component or property of one, or remove it.";
    private static final String ON_VARIANTS =
            "A sealed type has no properties of its own: put it on those of the variants, or remove it.";
    private static final String ON_VARIANT =
            "Tags are for enum constants, and for the records, classes and enums that a sealed type permits.";
    private static final String ON_LEVEL =
            "A sealed type has no tag, only what it permits in the end has: tag that, or remove it.";
    private static final String ON_TAGGED =
            "Put it on an enum or a sealed type whose constants or variants have a @Tag, or remove it.";
    private static final String ON_FALLBACK =
            "Put it on one constant of an enum, or on one variant of a sealed type, or remove it.";
    private static final String ON_RECORD = "Put it on a record or class with @BinaryRecord, or remove it.";
    private static final String ON_CREATOR =
            "Put it on a constructor or static method of a class with @BinaryRecord, or remove it; a record has its constructor.";
    private static final String ON_PROPERTY =
            "Put it on a field or accessor of a class that is neither static nor transient, or remove it.";

    private static final Map<Class<? extends Annotation>, String> REMEDIES = remedies();

    private final ReadPlaces places;
    private final Compilation compilation;
    private final UnusedCodecs unusedCodecs;

    /**
     * Starts a round.
     *
     * @param types the compiler's
     * @param compilation what is compiled
     */
    public Placement(Types types, Compilation compilation) {
        Components components = new Components(types, compilation.elements());
        this.places = new ReadPlaces(types, components);
        this.compilation = compilation;
        this.unusedCodecs = new UnusedCodecs(types, compilation.elements(), components);
    }

    private static Map<Class<? extends Annotation>, String> remedies() {
        Map<Class<? extends Annotation>, String> remedies = new LinkedHashMap<>();
        remedies.put(Varint.class, ON_EITHER);
        remedies.put(Unsigned.class, ON_EITHER);
        remedies.put(Utf8.class, ON_EITHER);
        remedies.put(Using.class, ON_COMPONENT);
        remedies.put(Tag.class, ON_VARIANT);
        remedies.put(Fallback.class, ON_FALLBACK);
        remedies.put(ReservedTags.class, ON_TAGGED);
        remedies.put(FieldId.class, ON_COMPONENT);
        remedies.put(Default.class, ON_COMPONENT);
        remedies.put(Creator.class, ON_CREATOR);
        remedies.put(Ignore.class, ON_PROPERTY);
        remedies.put(Reserved.class, ON_RECORD);
        remedies.put(Reserved.Fields.class, ON_RECORD);
        return remedies;
    }

    /**
     * Looks at all annotations of ours in a round.
     *
     * @param round the round
     * @return what is misplaced, one report for each type concerned
     */
    public List<DiagnosticReport> misplaced(RoundEnvironment round) {
        Map<Element, DiagnosticReport> reports = new LinkedHashMap<>();
        Set<Class<? extends Annotation>> all = new HashSet<>(REMEDIES.keySet());
        all.add(UseCodecs.class);
        // One pass over the sources for all, not one for each.
        Set<? extends Element> annotated = round.getElementsAnnotatedWithAny(all);
        REMEDIES.forEach((annotation, remedy) -> {
            for (Element element : annotated) {
                if (Mirrors.has(element, annotation)
                        && !places.isRead(element, annotation)
                        && !isHandedOn(element, annotation)) {
                    boolean container = annotation.equals(Reserved.Fields.class);
                    Class<? extends Annotation> written = container ? Reserved.class : annotation;
                    reject(reports, element, position(element, annotation), written, remedy);
                }
            }
        });
        TypeUsePlaces typeUses = new TypeUsePlaces(places);
        typeUses.unread(round)
                .forEach((element, annotations) -> annotations.forEach(annotation -> reject(
                        reports,
                        element,
                        Position.of(placed(element)),
                        annotation,
                        REMEDIES.getOrDefault(annotation, ""))));
        for (Element element : annotated) {
            if (element instanceof TypeElement type && Mirrors.has(type, UseCodecs.class)) {
                unusedCodecs.check(type, reports.computeIfAbsent(type, DiagnosticReport::new));
            }
        }
        return new ArrayList<>(reports.values());
    }

    private void reject(
            Map<Element, DiagnosticReport> reports,
            Element element,
            Position position,
            Class<? extends Annotation> annotation,
            String remedy) {
        TypeElement type = ReadPlaces.typeAround(element);
        if (isCopied(element, type)) {
            return;
        }
        reports.computeIfAbsent(type, DiagnosticReport::new)
                .add(
                        DiagnosticCode.NO_EFFECT,
                        ElementNames.of(element),
                        position,
                        annotation.getSimpleName(),
                        places.missingAnnotation(element, annotation)
                                .map(name -> "Annotate " + name + " with @BinaryRecord, or remove it.")
                                .orElseGet(() ->
                                        onSealed(element, type, annotation).orElse(remedy)));
    }

    private static Optional<String> onSealed(
            Element element, TypeElement type, Class<? extends Annotation> annotation) {
        if (!TypeGraph.isSealed(type)) {
            return Optional.empty();
        }
        if (!element.equals(type)) {
            return Optional.of(ON_VARIANTS);
        }
        return annotation.equals(Tag.class) ? Optional.of(ON_LEVEL) : Optional.empty();
    }

    /**
     * Whether another processor copied the annotation to where nothing reads it, as AutoValue does into what implements the user's type, and Lombok to
     * the parameters of builders. Nobody can remove it there.
     */
    private static boolean isCopied(Element element, TypeElement type) {
        for (Element at = element; at != null && !at.equals(type); at = at.getEnclosingElement()) {
            if (Lombok.isMade(at)) {
                return true;
            }
        }
        return !ReadPlaces.isAnnotated(type) && isGenerated(type);
    }

    private static boolean isGenerated(TypeElement type) {
        return Stream.iterate((Element) type, Objects::nonNull, Element::getEnclosingElement)
                .flatMap(at -> at.getAnnotationMirrors().stream())
                .anyMatch(mirror -> Mirrors.typeOf(mirror).getSimpleName().contentEquals("Generated"));
    }

    private Position position(Element element, Class<? extends Annotation> annotation) {
        Element at = placed(element);
        return new Position(at, Mirrors.find(at, annotation).orElse(null), null);
    }

    /** Of a component, and of an accessor that is nowhere written, the position is that of the field: these have none. */
    private Element placed(Element element) {
        return element.getKind() == ElementKind.RECORD_COMPONENT || isUnwritten(element)
                ? ReadPlaces.fieldOf(element).orElse(element)
                : element;
    }

    /** Whether what stands on a component is on its accessor only because it is on its field as well, where it is reported. */
    private boolean isHandedOn(Element element, Class<? extends Annotation> annotation) {
        return isUnwritten(element)
                && ReadPlaces.fieldOf(element)
                        .filter(field -> Mirrors.has(field, annotation))
                        .isPresent();
    }

    /** Whether it is the accessor of a record that the compiler writes. */
    private boolean isUnwritten(Element element) {
        return element.getKind() == ElementKind.METHOD
                && ReadPlaces.typeAround(element).getKind() == ElementKind.RECORD
                && ReadPlaces.fieldOf(element).isPresent()
                && !compilation.trees().isWritten(element);
    }
}
