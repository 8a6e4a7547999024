package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.defaults.DefaultRules;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.Levels;
import io.github.binrec.processor.analysis.graph.PlainSizes;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.graph.ReservedTypes.Reservation;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.analysis.types.CodecLinks;
import io.github.binrec.processor.analysis.types.CollectionTypes;
import io.github.binrec.processor.analysis.types.FieldTypes;
import io.github.binrec.processor.analysis.types.NestedTypes;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.DefaultValue;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.Scalar;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From a record or class to its model. */
public final class RecordAnalyzer {
    private final Components components;
    private final ReservedTypes reservedTypes;
    private final NestedTypes nestedTypes;
    private final TypeGraph graph;
    private final Suppressions suppressions;
    private final CustomCodecs customCodecs;
    private final CodecLinks links;
    private final HiddenMarks hiddenMarks;

    RecordAnalyzer(
            Components components,
            ReservedTypes reservedTypes,
            NestedTypes nestedTypes,
            TypeGraph graph,
            Suppressions suppressions,
            CustomCodecs customCodecs,
            CodecLinks links,
            HiddenMarks hiddenMarks) {
        this.components = components;
        this.reservedTypes = reservedTypes;
        this.nestedTypes = nestedTypes;
        this.graph = graph;
        this.suppressions = suppressions;
        this.customCodecs = customCodecs;
        this.links = links;
        this.hiddenMarks = hiddenMarks;
    }

    /** A field whose id is not known yet. */
    private record Draft(
            Component component,
            FieldType type,
            Presence presence,
            @Nullable DefaultValue defaultValue) {
        FieldModel withId(int id) {
            String name = component.name();
            TypeName javaType = TypeName.get(component.type().type());
            // A property that cannot be read has been reported.
            Accessor accessor = component.accessor() == null ? Accessor.field(name) : component.accessor();
            return new FieldModel(name, id, type, javaType, presence, defaultValue, accessor);
        }
    }

    /** {@return the model, or empty if the subject's report says why not or another type's does} */
    Optional<RecordModel> analyze(Subject subject) {
        TypeElement type = subject.type();
        Framing framing = PlainSizes.framing(type);
        FieldTypes fieldTypes = new FieldTypes(subject, defaults(subject), nestedTypes, customCodecs, links);
        ClassRules classRules = new ClassRules(subject, components, nestedTypes.compilation());
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        boolean isMadeHere = !isRecord && classRules.checkDeclaration();
        boolean isLegal = !isRecord || new RecordAccessors(components.types()).areLegal(type);
        if (!isLegal || !hiddenMarks.checkNamedClass(subject)) {
            return Optional.empty();
        }
        List<Component> all = components.of(type);
        customCodecs.check(subject);
        List<Draft> drafts = new ArrayList<>();
        for (Component component : all) {
            if (!classRules.isOfRaw(component)) {
                draft(subject, component, fieldTypes).ifPresent(drafts::add);
            }
        }
        List<Reservation> reservations = reservedTypes.of(subject);
        List<ReservedModel> reserved = reserved(subject, reservations, fieldTypes);
        Optional<List<Integer>> ids = framing == Framing.PLAIN
                ? plainIds(subject, all, reservations)
                : FieldIds.of(
                        subject,
                        all,
                        reservations,
                        new InheritedIds(nestedTypes.compilation(), components, reservedTypes));
        rejectEndless(subject);
        rejectExpanding(subject);
        all.forEach(new Contradictions(subject)::check);
        classRules.checkIgnored(all);
        Set<Component> hidden = hiddenMarks.check(subject, all);
        Construction construction = isMadeHere ? classRules.construction(all, hidden) : null;
        boolean complete = drafts.size() == all.size() && reserved.size() == reservations.size();
        if (complete) {
            fieldTypes.rejectUnusedOptions();
        }
        if (!subject.report().isEmpty() || !complete || ids.isEmpty()) {
            return Optional.empty();
        }
        List<FieldModel> fields = IntStream.range(0, drafts.size())
                .mapToObj(i -> drafts.get(i).withId(ids.get().get(i)))
                .toList();
        return Optional.of(new RecordModel(
                ClassName.get(type),
                CodecNames.of(type),
                CodecNames.isPublic(type),
                Levels.of(type, framing, graph),
                List.copyOf(suppressions.of(type)),
                framing,
                fields,
                reserved,
                construction == null ? Construction.constructor(ClassName.get(type), fields) : construction,
                0,
                links.parametersOf(type)));
    }

    /** The marks on the type, which hold for all its fields. */
    private static Set<Mark> defaults(Subject subject) {
        Set<Mark> marks = Mark.of(subject.type().getAnnotationMirrors());
        if (marks.contains(Mark.UNSIGNED) && !marks.contains(Mark.VARINT)) {
            for (AnnotationMirror mirror : subject.type().getAnnotationMirrors()) {
                if (Mark.of(mirror).filter(Mark.UNSIGNED::equals).isPresent()) {
                    Position position = new Position(subject.type(), mirror, null);
                    subject.reject(DiagnosticCode.UNSIGNED_ALONE, Site.of(subject.name(), position));
                }
            }
        }
        return marks;
    }

    private static Optional<Draft> draft(Subject subject, Component component, FieldTypes fieldTypes) {
        FieldType type = fieldTypes.of(CustomCodecs.declaredUse(component), Site.of(subject, component));
        if (type == null) {
            return Optional.empty();
        }
        TypeMirror given = component.given();
        if (given != null) {
            Optional<FieldType> written = CollectionTypes.givenAs(type, given);
            if (written.isEmpty()) {
                rejectGiven(subject, component, given);
                return Optional.empty();
            }
            type = written.get();
        }
        Presence presence = presence(type, component);
        DefaultValue defaultValue = new DefaultRules(subject).of(component, type, presence);
        return Optional.of(new Draft(component, type, presence, defaultValue));
    }

    /** A codec of the user's writes what it reads, and not what an accessor gives under a wider type. */
    private static void rejectGiven(Subject subject, Component component, TypeMirror given) {
        Accessor accessor = Objects.requireNonNull(component.accessor(), "what gives another type can be read");
        String type = subject.names().of(component.type().type());
        subject.reject(
                DiagnosticCode.UNREADABLE,
                Site.of(subject, component),
                accessor.name() + "() returns " + subject.names().of(given) + ", and a codec of your own writes " + type
                        + ", which " + component.name() + " is set as",
                "Let " + accessor.name() + "() return " + type + ".");
    }

    private static Presence presence(FieldType type, Component component) {
        if (type instanceof OptionalType || type instanceof OptionalPrimitive) {
            return Presence.OPTIONAL;
        }
        if (type instanceof Scalar scalar && scalar.kind() == PrimitiveKind.BOOLEAN && !scalar.boxed()) {
            return Presence.FLAG;
        }
        return component.type().has(Mark.NULLABLE)
                        && !component.type().type().getKind().isPrimitive()
                ? Presence.NULLABLE
                : Presence.REQUIRED;
    }

    private static List<ReservedModel> reserved(
            Subject subject, List<Reservation> reservations, FieldTypes fieldTypes) {
        List<ReservedModel> models = new ArrayList<>();
        for (Reservation reservation : reservations) {
            TypeUse use = reservation.type();
            if (use == null) {
                continue;
            }
            Site site = Site.ofReservation(
                    ReservedTypes.about(subject, reservation.id()), reservation.position(subject.type(), "type"));
            FieldType type = fieldTypes.of(use, site);
            if (type != null && reservation.id() >= 1) {
                models.add(new ReservedModel(reservation.id(), type));
            }
        }
        return models;
    }

    private static Optional<List<Integer>> plainIds(
            Subject subject, List<Component> components, List<Reservation> reservations) {
        for (Component component : components) {
            for (Class<? extends Annotation> annotation : List.of(FieldId.class, Default.class)) {
                component
                        .find(annotation)
                        .ifPresent(found -> rejectInPlain(
                                subject,
                                subject.name() + "." + component.name(),
                                annotation,
                                found.element(),
                                found.mirror()));
            }
        }
        for (Reservation reservation : reservations) {
            rejectInPlain(subject, subject.name(), Reserved.class, subject.type(), reservation.mirror());
        }
        return Optional.of(IntStream.rangeClosed(1, components.size()).boxed().toList());
    }

    private static void rejectInPlain(
            Subject subject,
            String about,
            Class<? extends Annotation> annotation,
            Element element,
            AnnotationMirror mirror) {
        Site site = Site.of(about, new Position(element, mirror, null));
        subject.reject(DiagnosticCode.NO_IDS_IN_PLAIN, site, annotation.getSimpleName());
    }

    private void rejectExpanding(Subject subject) {
        for (Map.Entry<Component, String> use : links.expanding(subject).entrySet()) {
            Site site = Site.of(subject, use.getKey()).part();
            subject.reject(DiagnosticCode.EXPANDING_TYPE, site, subject.name(), use.getValue());
        }
    }

    private void rejectEndless(Subject subject) {
        for (Map.Entry<Component, String> way : graph.endless(subject.type()).entrySet()) {
            Site site = Site.of(subject, way.getKey()).part();
            subject.reject(DiagnosticCode.ENDLESS_TYPE, site, subject.name(), subject.name(), way.getValue());
        }
    }
}
