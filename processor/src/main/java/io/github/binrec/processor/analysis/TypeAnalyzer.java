package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.analysis.MissingTypes.Missing;
import io.github.binrec.processor.analysis.custom.CustomCodecs;
import io.github.binrec.processor.analysis.custom.DeclaredCodecs;
import io.github.binrec.processor.analysis.custom.ForeignTypes;
import io.github.binrec.processor.analysis.graph.Components;
import io.github.binrec.processor.analysis.graph.PlainSizes;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.graph.TypeGraph;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Kinds;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.analysis.types.CodecLinks;
import io.github.binrec.processor.analysis.types.NestedTypes;
import io.github.binrec.processor.analysis.types.TypeArguments;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.Inlining;
import io.github.binrec.processor.model.OutlineModel;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.RecursiveLeastSize;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.TypeParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * From an annotated type to its model, to what it waits for, or to all that is wrong with it. Good for one round: what it has
 * read it keeps.
 */
public final class TypeAnalyzer {
    private final Compilation compilation;
    private final Components components;
    private final Declarations declarations;
    private final MissingTypes missingTypes;
    private final LateMembers lateMembers;
    private final Suppressions suppressions;
    private final RecordAnalyzer records;
    private final SealedAnalyzer sealedTypes;
    private final TypeGraph graph;
    private final DeclaredCodecs declaredCodecs;
    private final Map<TypeElement, Optional<? extends TypeModel>> models = new HashMap<>();

    /**
     * Starts a round.
     *
     * @param compilation what is compiled so far, this round included
     * @param types the compiler's
     */
    public TypeAnalyzer(Compilation compilation, Types types) {
        this.compilation = compilation;
        this.components = new Components(types, compilation.elements());
        ReservedTypes reservedTypes = new ReservedTypes(compilation.elements(), types);
        this.graph = new TypeGraph(types, compilation, components, reservedTypes);
        CustomCodecs customCodecs = new CustomCodecs(types);
        this.declaredCodecs = new DeclaredCodecs(customCodecs);
        CodecLinks links = new CodecLinks(types, graph, components);
        NestedTypes nestedTypes = new NestedTypes(
                compilation, new PlainSizes(components, customCodecs), new ForeignTypes(compilation, customCodecs));
        this.declarations = new Declarations(compilation, components, nestedTypes);
        this.missingTypes = new MissingTypes(graph, components, compilation);
        this.lateMembers = new LateMembers(compilation, graph);
        this.suppressions = new Suppressions(compilation, components, reservedTypes, customCodecs);
        this.records = new RecordAnalyzer(
                components,
                reservedTypes,
                nestedTypes,
                graph,
                suppressions,
                customCodecs,
                links,
                new HiddenMarks(compilation, customCodecs));
        this.sealedTypes = new SealedAnalyzer(compilation, types, components, nestedTypes, graph, suppressions, links);
    }

    /**
     * Looks at a type while other processors may still add types.
     *
     * @param type a type with {@code @BinaryRecord}
     * @return what came of it
     */
    public Analysis analyze(TypeElement type) {
        List<Missing> all = missingTypes.of(type);
        if (all.stream().anyMatch(MissingTypes::isOwnCodec)) {
            return conclude(type); // it waits for what is made of it
        }
        List<String> missing = all.stream().map(Missing::name).distinct().toList();
        if (!missing.isEmpty()) {
            return new Analysis.Deferred(missing);
        }
        Analysis analysis = conclude(type);
        boolean late = analysis instanceof Analysis.Rejected ? lateMembers.maySave(type) : lateMembers.areComing(type);
        return late ? new Analysis.Deferred(List.of()) : analysis;
    }

    /**
     * Looks at a type when nothing will be added any more: a missing type is then an error, of the type that names it.
     *
     * @param type a type with {@code @BinaryRecord}
     * @return what came of it, never a deferral
     */
    public Analysis conclude(TypeElement type) {
        Subject subject = Subject.of(type);
        if (!isPossible(subject)) {
            return new Analysis.Rejected(subject.report(), outline(type));
        }
        declarations.check(subject);
        List<Missing> missing = missingTypes.of(type);
        for (Missing use : missing) {
            if (use.user().equals(type) && !missingTypes.isHidden(use)) {
                subject.reject(DiagnosticCode.MISSING_TYPE, use.site(), use.name(), missingTypes.remedy(use));
            }
        }
        Optional<? extends TypeModel> model = model(subject);
        return model.isPresent() && missing.isEmpty()
                ? new Analysis.Ready(withInlined(withLeastSize(model.get(), type), type))
                : new Analysis.Rejected(subject.report(), outline(type));
    }

    /**
     * Looks at the codecs of the user's that say themselves what they are for, used or not.
     *
     * @param round the round
     * @return what is wrong with them, one report for each
     */
    public List<DiagnosticReport> checkCodecs(RoundEnvironment round) {
        return declaredCodecs.check(round);
    }

    /**
     * What can stand for the codec of a type with errors.
     *
     * @param type a type with {@code @BinaryRecord}
     * @return the signature, or nothing if the name is not free
     */
    public Optional<OutlineModel> outline(TypeElement type) {
        if (!declarations.isNameFree(type)) {
            return Optional.empty();
        }
        ClassName name = ClassName.get(type);
        ClassName codec = CodecNames.of(type);
        boolean isPublic = CodecNames.isPublic(type);
        return Optional.of(
                declarations.canBeNamed(type)
                        ? OutlineModel.of(
                                name,
                                codec,
                                isPublic,
                                List.copyOf(suppressions.ofDeclaration(type)),
                                new TypeParameters(TypeArguments.variables(type), false))
                        : OutlineModel.ofUnnamed(
                                name, codec, isPublic, type.getTypeParameters().size()));
    }

    private Optional<? extends TypeModel> model(Subject subject) {
        return TypeGraph.isSealed(subject.type()) ? sealedTypes.analyze(subject) : records.analyze(subject);
    }

    private TypeModel withLeastSize(TypeModel model, TypeElement type) {
        if (!model.recursive()) {
            return model;
        }
        Map<ClassName, TypeElement> others = new HashMap<>();
        graph.reachable(type).stream()
                .filter(compilation::isSource)
                .forEach(other -> others.put(ClassName.get(other), other));
        return model.withLeastSize(RecursiveLeastSize.of(
                model, name -> Optional.ofNullable(others.get(name)).flatMap(this::modelOf)));
    }

    private TypeModel withInlined(TypeModel model, TypeElement type) {
        if (!(model instanceof RecordModel record)) {
            return model;
        }
        return Inlining.apply(record, nested -> sourceNear(type, nested.type()).flatMap(this::modelOf));
    }

    /** Finds what a type holds directly, or what that holds. */
    private Optional<TypeElement> sourceNear(TypeElement type, ClassName name) {
        Set<TypeElement> neighbours = graph.neighbours(type);
        return Stream.concat(
                        neighbours.stream(), neighbours.stream().flatMap(other -> graph.neighbours(other).stream()))
                .filter(other -> ClassName.get(other).equals(name) && compilation.isSource(other))
                .findFirst();
    }

    /** What is wrong with another type is reported there. */
    private Optional<? extends TypeModel> modelOf(TypeElement type) {
        Optional<? extends TypeModel> model = models.get(type);
        if (model == null) {
            model = model(Subject.of(type));
            models.put(type, model);
        }
        return model;
    }

    private boolean isPossible(Subject subject) {
        TypeElement type = subject.type();
        boolean correct = true;
        switch (type.getKind()) {
            case RECORD -> {}
            case CLASS, INTERFACE -> correct = isPossibleClass(subject);
            case ENUM ->
                correct = reject(subject, "an enum", "Remove the annotation: a component can be of an enum as it is.");
            default ->
                correct = reject(
                        subject, "an annotation", "Use a record, or a sealed interface that permits only records.");
        }
        return correct;
    }

    /** An abstract class that is not sealed has an error of its own if nothing makes a value. */
    private boolean isPossibleClass(Subject subject) {
        TypeElement type = subject.type();
        if (Kinds.hasOwnValues(type)) {
            return reject(subject, Kinds.of(type), Kinds.OWN_VALUES);
        }
        boolean mustBeSealed = type.getKind() == ElementKind.INTERFACE || Kinds.isSealed(type);
        if (!mustBeSealed || TypeGraph.isSealed(type) || components.isMadeElsewhere(type)) {
            return true;
        }
        String sealing = Kinds.sealing(type);
        List<String> near =
                Kinds.isSealed(type) ? List.of() : components.making(type).remedies();
        String remedy = near.isEmpty() ? sealing : String.join(" ", near) + " Or m" + sealing.substring(1);
        subject.reject(DiagnosticCode.NOT_SEALED, atAnnotation(subject), Kinds.of(type), remedy);
        return false;
    }

    private static boolean reject(Subject subject, String what, String remedy) {
        subject.reject(DiagnosticCode.NOT_A_RECORD, atAnnotation(subject), what, remedy);
        return false;
    }

    private static Site atAnnotation(Subject subject) {
        AnnotationMirror mirror =
                Mirrors.find(subject.type(), BinaryRecord.class).orElse(null);
        return Site.of(subject.name(), new Position(subject.type(), mirror, null));
    }
}
