package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction.Assignment;
import io.github.binrec.processor.model.Conversion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * The way from a builder to a value: a method for each property, then the one that gives the value. A method may return another
 * builder to go on with, as those of staged builders do, each of which takes one property.
 */
public final class BuilderStages {
    private final Types types;
    private final TypeElement owner;
    private final String packageName;
    private final Conversions conversions;
    private final Map<Property, Step> steps = new LinkedHashMap<>();
    private final Set<Property> leading = new HashSet<>();
    private final List<Property> left;
    private final TypeMirror built;
    private DeclaredType last;
    private Members members;
    private boolean chained = true;

    private BuilderStages(
            Types types, TypeElement owner, DeclaredType builder, List<Property> properties, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
        this.owner = owner;
        this.packageName = Compilation.packageOf(owner);
        this.left = new ArrayList<>(properties);
        this.last = captured(builder);
        this.members = new Members(types, last, packageName);
        this.built = finishes().values().stream()
                .findFirst()
                .map(method -> members.typeOf(method).getReturnType())
                .orElse(owner.asType());
    }

    /** A method, and how it takes its property. */
    private record Step(ExecutableElement method, Conversion conversion) {}

    /**
     * Goes as far as the builder's methods lead.
     *
     * @param properties what the builder is to be given
     * @param conversions how its methods may take that
     */
    static BuilderStages of(
            Types types, TypeElement owner, DeclaredType builder, List<Property> properties, Conversions conversions) {
        BuilderStages stages = new BuilderStages(types, owner, builder, properties, conversions);
        while (stages.takeNext()) {}
        return stages;
    }

    /** {@code Builder<?, ?>} as Java sees its members; Eclipse's compiler cannot do this, and need not for most builders. */
    private DeclaredType captured(DeclaredType builder) {
        boolean wild =
                builder.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
        return wild ? (DeclaredType) types.capture(builder) : builder;
    }

    /** {@return the calls that take a property each, in their order} */
    List<Assignment> assignments() {
        List<Assignment> assignments = new ArrayList<>();
        steps.forEach((property, step) -> {
            Accessor target = Accessor.method(step.method().getSimpleName().toString());
            boolean optional = adds(property, step.method()) && !leading.contains(property);
            assignments.add(new Assignment(property.name(), target, false, optional, step.conversion()));
        });
        return assignments;
    }

    /** Whether the method adds what it is given, and so has no use for a null. */
    private static boolean adds(Property property, ExecutableElement step) {
        return adders(property).contains(step.getSimpleName().toString());
    }

    private static List<String> adders(Property property) {
        String name = Members.capitalized(property.name());
        return List.of("addAll" + name, "putAll" + name);
    }

    /** {@return the parameters that say something of the property that they take, by its name} */
    Map<String, VariableElement> parameters() {
        Map<String, VariableElement> parameters = new LinkedHashMap<>();
        steps.forEach((property, step) -> property.parameter(types, step.method())
                .ifPresent(parameter -> parameters.put(property.name(), parameter)));
        return parameters;
    }

    /** {@return the properties that nothing takes} */
    List<Property> left() {
        return left;
    }

    /** {@return whether each method returns a builder to go on with} */
    boolean chained() {
        return chained;
    }

    /** {@return what the first builder gives, or the type itself if it gives nothing} */
    TypeMirror built() {
        return built;
    }

    /** {@return why nothing takes them, and what to change} */
    Making making(TypeNames names, List<Property> all) {
        List<NearSteps.Left> without = left.stream()
                .map(property -> new NearSteps.Left(
                        property.name(),
                        property.kept(types, built).orElseGet(() -> property.typeIn(types, built)),
                        candidateNames(property)))
                .toList();
        List<String> others = all.stream()
                .filter(property -> !left.contains(property))
                .map(Property::name)
                .toList();
        return new NearSteps(types, members, names, names.of(types.erasure(last))).making(without, others);
    }

    private boolean takeNext() {
        for (Property property : left) {
            Optional<Step> step = step(property);
            if (step.isPresent()) {
                left.remove(property);
                steps.put(property, step.get());
                DeclaredType before = last;
                goOn(members.typeOf(step.get().method()).getReturnType());
                if (last != before) {
                    leading.add(property);
                }
                return true;
            }
        }
        return false;
    }

    private void goOn(TypeMirror returned) {
        if (returned.getKind() != TypeKind.VOID && types.isSubtype(types.erasure(returned), types.erasure(last))) {
            return;
        }
        Members before = members;
        DeclaredType stage = returned instanceof DeclaredType next && next.getKind() == TypeKind.DECLARED ? next : last;
        members = new Members(types, stage, packageName);
        boolean leadsOn = stage != last
                && CodecNames.hiddenPart(KnownTypes.elementOf(stage), packageName)
                        .isEmpty()
                && (!finishes().isEmpty()
                        || left.stream().anyMatch(property -> step(property).isPresent()));
        if (leadsOn) {
            last = stage;
        } else {
            members = before;
            chained = false;
        }
    }

    private Optional<Step> step(Property property) {
        return members.methods(candidateNames(property), 1).stream()
                .filter(this::isCallable)
                .sorted(conversions.wholeFirst(property, built, members))
                .flatMap(method -> conversions.toMethod(property, built, method, members).stream()
                        .map(conversion -> new Step(method, conversion)))
                .map(step -> mustBeCalled(step) ? calledAnyway(property, step.method()) : step)
                .filter(step -> !mustBeCalled(step))
                .findFirst();
    }

    private boolean mustBeCalled(Step step) {
        return step.conversion() == Conversion.TO_CONTENT && !isAside(step.method());
    }

    /** Without a parameter that takes null, this fails at run time where there is nothing; with an Optional there is nothing to hand over. */
    private Step calledAnyway(Property property, ExecutableElement method) {
        VariableElement parameter = method.getParameters().get(0);
        TypeMirror taken = members.typeOf(method).getParameterTypes().get(0);
        return new Step(
                method,
                conversions
                        .toParameter(property, built, parameter, taken, false)
                        .orElse(Conversion.TO_CONTENT));
    }

    /** Whether the builder is the same without the call: an empty Optional need not be handed over. */
    private boolean isAside(ExecutableElement method) {
        TypeMirror returned = members.typeOf(method).getReturnType();
        return returned.getKind() == TypeKind.VOID || types.isSubtype(types.erasure(returned), types.erasure(last));
    }

    private static List<String> candidateNames(Property property) {
        String name = Members.capitalized(property.name());
        List<String> candidates = new ArrayList<>(List.of(property.name(), "set" + name, "with" + name));
        if (property.accessor() != null) {
            candidates.add(property.accessor().name());
        }
        // A strict builder of Immutables has nothing that replaces what is in it.
        candidates.addAll(adders(property));
        return candidates;
    }

    private boolean isCallable(ExecutableElement method) {
        return members.isVisible(method)
                && Executables.checkedException(types, method).isEmpty();
    }

    /** {@return what would give a value if the codec could call it, {@code build()} before others; none where there is one that it can} */
    Optional<ExecutableElement> uncallableFinish() {
        Comparator<ExecutableElement> buildFirst =
                Comparator.comparing(method -> !method.getSimpleName().contentEquals("build"));
        return finishes().isEmpty() ? giving().min(buildFirst) : Optional.empty();
    }

    /** What gives a value without being told anything. */
    private Stream<ExecutableElement> giving() {
        return members.instanceMethods()
                .filter(method -> method.getParameters().isEmpty()
                        && types.isSubtype(
                                types.erasure(members.typeOf(method).getReturnType()), types.erasure(owner.asType())));
    }

    /** {@return {@code build()}, or else all that give a value without being told anything, each name once} */
    Map<String, ExecutableElement> finishes() {
        Map<String, ExecutableElement> finishes = new LinkedHashMap<>();
        giving().filter(this::isCallable)
                .forEach(method -> finishes.putIfAbsent(method.getSimpleName().toString(), method));
        ExecutableElement build = finishes.get("build");
        return build == null ? finishes : Map.of("build", build);
    }
}
