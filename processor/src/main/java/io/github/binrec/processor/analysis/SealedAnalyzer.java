package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.graph.VariantOrder;
import io.github.binrec.processor.analysis.graph.Variants;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Kinds;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.making.VariantArguments;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.analysis.types.CodecLinks;
import io.github.binrec.processor.analysis.types.EnumTypes;
import io.github.binrec.processor.analysis.types.NestedTypes;
import io.github.binrec.processor.analysis.types.Tags;
import io.github.binrec.processor.analysis.types.TypeArguments;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.FallbackModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** From a sealed interface to its model. */
public final class SealedAnalyzer {
    private final Compilation compilation;
    private final Components components;
    private final NestedTypes nestedTypes;
    private final TypeGraph graph;
    private final Suppressions suppressions;
    private final CodecLinks links;
    private final Types types;

    SealedAnalyzer(
            Compilation compilation,
            Types types,
            Components components,
            NestedTypes nestedTypes,
            TypeGraph graph,
            Suppressions suppressions,
            CodecLinks links) {
        this.compilation = compilation;
        this.components = components;
        this.types = types;
        this.links = links;
        this.nestedTypes = nestedTypes;
        this.graph = graph;
        this.suppressions = suppressions;
    }

    /** {@return the model, or empty if the subject's report says why not or another type's does} */
    Optional<SealedModel> analyze(Subject subject) {
        TypeElement type = subject.type();
        Variants variants = Variants.of(type);
        for (TypeElement other : variants.others()) {
            Site site = Site.of(subject.name(), Position.of(other));
            subject.reject(
                    DiagnosticCode.VARIANT_NOT_A_RECORD,
                    site,
                    subject.names().of(other),
                    Kinds.of(other),
                    Kinds.remedy(other));
        }
        rejectFraming(subject);
        variants.records().forEach(variant -> rejectStranger(variant, subject));
        variants.fallbacks().forEach(variant -> rejectStranger(variant, subject));
        List<FieldType> encodings = new ArrayList<>();
        for (TypeElement variant : variants.records()) {
            encoding(variant, subject).ifPresent(encodings::add);
        }
        if (!Tags.areGiven(variants.records()) && variants.others().isEmpty()) {
            rejectDoubts(subject, variants);
        }
        List<TypeElement> levels = new ArrayList<>(List.of(type));
        levels.addAll(variants.levels());
        Optional<List<Integer>> tags = Tags.of(
                subject,
                subject.name(),
                levels,
                variants.records(),
                variant -> subject.names().of((TypeElement) variant));
        FallbackModel fallback = new Fallbacks(subject, components, nestedTypes).of(variants);
        boolean complete = encodings.size() == variants.records().size() && (!encodings.isEmpty() || fallback != null);
        if (!subject.report().isEmpty() || !complete || tags.isEmpty()) {
            return Optional.empty();
        }
        List<VariantModel> models = new ArrayList<>();
        for (int i : Variants.subclassesFirst(variants.records())) {
            boolean exact =
                    VariantArguments.of(types, type, variants.records().get(i)).exact();
            models.add(new VariantModel(tags.get().get(i), encodings.get(i), exact));
        }
        return Optional.of(new SealedModel(
                ClassName.get(type),
                CodecNames.of(type),
                CodecNames.isPublic(type),
                graph.isRecursive(type),
                List.copyOf(suppressions.of(type)),
                models,
                0,
                fallback,
                links.parametersOf(type)));
    }

    /** javac says so too, but only after the codec has been written, which it would complain of as well. */
    private void rejectStranger(TypeElement variant, Subject subject) {
        TypeElement type = subject.type();
        boolean known = types.directSupertypes(variant.asType()).stream()
                .noneMatch(supertype -> supertype.getKind() == TypeKind.ERROR);
        if (known && !types.isSubtype(types.erasure(variant.asType()), types.erasure(type.asType()))) {
            String verb = type.getKind() == ElementKind.INTERFACE ? " implement " : " extend ";
            String name = subject.names().of(variant);
            subject.reject(
                    DiagnosticCode.VARIANT_NOT_A_RECORD,
                    Site.of(subject.name(), Position.of(variant)),
                    name,
                    "no " + subject.name(),
                    "Let " + name + verb + subject.name() + ".");
        }
    }

    /** A tag and a variant have no framing of their own. */
    private static void rejectFraming(Subject subject) {
        AnnotationMirror mirror =
                Mirrors.find(subject.type(), BinaryRecord.class).orElse(null);
        AnnotationValue framing =
                mirror == null ? null : Mirrors.value(mirror, "framing").orElse(null);
        if (framing != null) {
            subject.reject(
                    DiagnosticCode.NO_EFFECT,
                    Site.of(subject.name(), new Position(subject.type(), mirror, framing)),
                    "BinaryRecord(framing)",
                    "Each variant has a framing of its own: give it to the variants, or remove it.");
        }
    }

    private void rejectDoubts(Subject subject, Variants variants) {
        List<TypeElement> levels = new ArrayList<>(List.of(subject.type()));
        levels.addAll(variants.levels());
        for (TypeElement level : levels) {
            VariantOrder order = new VariantOrder(level);
            if (compilation.isSource(level) && order.isInDoubt(compilation.isOfEclipse())) {
                Site site = Site.of(subject.name(), Position.of(level));
                subject.reject(DiagnosticCode.ORDER_IN_DOUBT, site, list(order.permitted()), list(order.declared()));
            }
        }
    }

    private static String list(List<TypeElement> types) {
        return types.stream().map(type -> type.getSimpleName().toString()).collect(Collectors.joining(", "));
    }

    private Optional<? extends FieldType> encoding(TypeElement variant, Subject subject) {
        Site site = Site.of(subject.name(), Position.of(variant));
        if (EnumTypes.isOne(variant)) {
            return nestedTypes.isVisible(variant, subject, site)
                    ? Optional.ofNullable(EnumTypes.of(variant, subject, site, compilation))
                    : Optional.empty();
        }
        if (!Mirrors.has(variant, BinaryRecord.class)) {
            nestedTypes.rejectUnannotated(variant, variant.asType(), subject, site);
            return Optional.empty();
        }
        return Optional.ofNullable(nestedTypes.of(variant, subject, site))
                .flatMap(type -> applied(type, variant, subject));
    }

    /** The variant with the type arguments that it has where the sealed type's are the codec's own. */
    private Optional<NestedType> applied(NestedType type, TypeElement variant, Subject subject) {
        VariantArguments relation = VariantArguments.of(types, subject.type(), variant);
        List<FieldType> arguments = new ArrayList<>();
        for (int i = 0; i < relation.sources().size(); i++) {
            TypeParameterElement own = variant.getTypeParameters().get(i);
            TypeParameterElement source = relation.sources().get(i).orElse(null);
            TypeMirror bound = source == null
                    ? null
                    : relation.missingBound(types, variant, i).orElse(null);
            if (source == null) {
                rejectArgument(subject, variant, own, relation.implemented());
            } else if (bound != null) {
                rejectBound(subject, variant, own, source, bound);
            } else {
                arguments.add(TypeArguments.variable((TypeVariable) source.asType()));
            }
        }
        if (arguments.size() < relation.sources().size()) {
            return Optional.empty();
        }
        return Optional.of(type.applied(
                arguments,
                arguments.isEmpty()
                        ? links.of(subject.type(), variant)
                        : links.of(subject.type(), variant, arguments)));
    }

    private void rejectArgument(
            Subject subject, TypeElement variant, TypeParameterElement own, TypeMirror implemented) {
        String name = subject.names().of(variant);
        String remedy = subject.type().getTypeParameters().isEmpty()
                ? "Give " + subject.name() + " a type parameter for it, or write the type that it holds."
                : "Let " + name + " implement " + subject.name() + " with " + own
                        + " itself as an argument, or write the type that it holds.";
        rejectParameter(subject, variant, own, name + " is a " + subject.names().of(implemented), remedy);
    }

    private void rejectBound(
            Subject subject,
            TypeElement variant,
            TypeParameterElement own,
            TypeParameterElement source,
            TypeMirror bound) {
        String wanted = subject.names().of(bound);
        String reason = own + " must extend " + wanted + ", and " + source + " need not";
        String remedy = "Let " + source + " of " + subject.name() + " extend " + wanted + ", or remove the bound of "
                + own + " in " + subject.names().of(variant) + ".";
        rejectParameter(subject, variant, own, reason, remedy);
    }

    private void rejectParameter(
            Subject subject, TypeElement variant, TypeParameterElement own, String reason, String remedy) {
        subject.reject(
                DiagnosticCode.VARIANT_ARGUMENT,
                Site.of(subject.name(), Position.of(own)),
                own,
                subject.names().of(variant),
                subject.names().of(subject.type().asType()),
                reason,
                remedy);
    }
}
