package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.FallbackModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** From a sealed interface to its model. */
final class SealedAnalyzer {
    private final Compilation compilation;
    private final Components components;
    private final NestedTypes nestedTypes;
    private final TypeGraph graph;
    private final Deprecations deprecations;

    SealedAnalyzer(
            Compilation compilation,
            Components components,
            NestedTypes nestedTypes,
            TypeGraph graph,
            Deprecations deprecations) {
        this.compilation = compilation;
        this.components = components;
        this.nestedTypes = nestedTypes;
        this.graph = graph;
        this.deprecations = deprecations;
    }

    /** {@return the model, or empty if the subject's report says why not or another type's does} */
    Optional<SealedModel> analyze(Subject subject) {
        TypeElement type = subject.type();
        Variants variants = Variants.of(type);
        for (TypeElement other : variants.others()) {
            Site site = Site.of(subject.name(), Position.of(other));
            subject.reject(
                    DiagnosticCode.VARIANT_NOT_A_RECORD, site, subject.names().of(other), kind(other));
        }
        List<FieldType> types = new ArrayList<>();
        for (TypeElement variant : variants.records()) {
            encoding(variant, subject).ifPresent(types::add);
        }
        if (!Tags.areGiven(variants.records()) && variants.others().isEmpty()) {
            rejectDoubts(subject, variants);
        }
        Optional<List<Integer>> tags = Tags.of(
                subject,
                Site.of(subject.name(), Position.of(type)),
                variants.records(),
                variant -> subject.names().of((TypeElement) variant));
        FallbackModel fallback = new Fallbacks(subject, components, nestedTypes).of(variants);
        boolean complete = types.size() == variants.records().size() && (!types.isEmpty() || fallback != null);
        if (!subject.report().isEmpty() || !complete || tags.isEmpty()) {
            return Optional.empty();
        }
        List<VariantModel> models = new ArrayList<>();
        for (int i : Variants.subclassesFirst(variants.records())) {
            models.add(new VariantModel(tags.get().get(i), types.get(i)));
        }
        return Optional.of(new SealedModel(
                ClassName.get(type),
                CodecNames.of(type),
                CodecNames.isPublic(type),
                graph.isRecursive(type),
                List.copyOf(deprecations.of(type)),
                models,
                0,
                fallback));
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
                    ? Optional.ofNullable(EnumTypes.of(variant, subject, site))
                    : Optional.empty();
        }
        if (!Mirrors.has(variant, BinaryRecord.class)) {
            nestedTypes.rejectUnannotated(variant, subject, site);
            return Optional.empty();
        }
        return Optional.ofNullable(nestedTypes.of(variant, subject, site));
    }

    private static String kind(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                ? "an interface that is not sealed"
                : "an abstract class that is not sealed";
    }
}
