package io.github.binrec.processor.analysis.making;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.analysis.language.CodecNames;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.KnownTypes;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Argument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the builder of a class: what its static method {@code builder()} or {@code newBuilder()} gives, or a nested class
 * {@code Builder} with a constructor; each may take properties. A type of Immutables need not have any of these; then its
 * implementation does.
 */
public final class BuilderFinder {
    private static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    private static final String ENCLOSING = "org.immutables.value.Value.Enclosing";

    private static final List<String> STARTS = List.of("builder", "newBuilder");
    private static final Comparator<ExecutableElement> FEWEST_FIRST =
            Comparator.comparingInt(start -> start.getParameters().size());

    private final Types types;
    private final Elements elements;
    private final TypeElement owner;
    private final String packageName;
    private final TypeNames names;
    private final Conversions conversions;

    public BuilderFinder(Types types, Elements elements, TypeElement owner) {
        this(types, elements, owner, new Conversions(types, false));
    }

    BuilderFinder(Types types, Elements elements, TypeElement owner, Conversions conversions) {
        this.types = types;
        this.elements = elements;
        this.owner = owner;
        this.packageName = Compilation.packageOf(owner);
        this.names = new TypeNames(owner);
        this.conversions = conversions;
    }

    /** {@return whether Immutables makes what implements the type, and its builder} */
    public static boolean isImmutable(TypeElement type) {
        return Mirrors.has(type, IMMUTABLE);
    }

    /** {@return whether there is a method for a builder, or will be one} */
    public boolean exists() {
        return hasStart(owner) || isImmutable(owner);
    }

    Making find(List<Property> properties) {
        TypeElement provider = owner;
        if (!hasStart(owner) && isImmutable(owner)) {
            String implementation = implementation();
            provider = elements.getTypeElement(elements.getModuleOf(owner), implementation);
            if (provider == null) {
                return Making.waitingFor(implementation.substring(implementation.lastIndexOf('.') + 1));
            }
        }
        Set<String> failures = new LinkedHashSet<>();
        List<String> remedies = List.of();
        for (ExecutableElement start : starts(provider, properties)) {
            Making making = from(provider, start, properties);
            if (making.construction() != null || !making.missing().isEmpty()) {
                return making;
            }
            failures.addAll(making.failures());
            boolean fewer = remedies.isEmpty() || making.remedies().size() < remedies.size();
            remedies = fewer && !making.remedies().isEmpty() ? making.remedies() : remedies;
        }
        return failures.isEmpty() ? noStart(provider, properties) : Making.impossible(List.copyOf(failures), remedies);
    }

    private Making noStart(TypeElement provider, List<Property> properties) {
        String none = "there is no static builder() that the codec can call";
        Optional<ExecutableElement> near = candidates(provider)
                .filter(start -> NearBuilders.isNear(start, packageName) && takesOnly(start, properties))
                .findFirst();
        if (near.isPresent()) {
            ExecutableElement start = near.get();
            Making otherwise = from(provider, start, properties);
            return new NearBuilders(types, names).making(none, start, Executables.text(start, names), otherwise);
        }
        return Making.impossible(List.of(nested(provider)
                .map(builder -> none + ", and no constructor of " + names.of(builder) + " that takes just properties")
                .orElse(none)));
    }

    private Making from(TypeElement provider, ExecutableElement start, List<Property> properties) {
        TypeMirror returned = Factories.made(start);
        if (returned.getKind() == TypeKind.ERROR) {
            return Making.waitingFor(((DeclaredType) returned).asElement().toString());
        }
        if (!(returned instanceof DeclaredType builder)) {
            return Making.impossible(List.of(start.getSimpleName() + "() returns " + names.of(returned)));
        }
        TypeMirror superclass = KnownTypes.elementOf(builder).getSuperclass();
        return superclass.getKind() == TypeKind.ERROR
                ? Making.waitingFor(((DeclaredType) superclass).asElement().toString())
                : with(provider, start, builder, properties);
    }

    /** {@code ImmutableTrade} for {@code Trade}, {@code ImmutableOuter.Trade} in an enclosing type; the default style. */
    private String implementation() {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        if (owner.getEnclosingElement() instanceof TypeElement outer && Mirrors.has(outer, ENCLOSING)) {
            return prefix + "Immutable" + outer.getSimpleName() + "." + owner.getSimpleName();
        }
        return prefix + "Immutable" + owner.getSimpleName().toString().replaceFirst("^Abstract(?=[A-Z])", "");
    }

    /** {@return what gives a builder, the best first: static methods, then constructors, each with the fewest parameters first} */
    private List<ExecutableElement> starts(TypeElement provider, List<Property> properties) {
        return candidates(provider)
                .filter(start -> isCallable(start) && takesOnly(start, properties))
                .toList();
    }

    private static Stream<ExecutableElement> candidates(TypeElement provider) {
        Stream<ExecutableElement> methods = STARTS.stream()
                .flatMap(name -> ElementFilter.methodsIn(provider.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(name)
                                && method.getModifiers().contains(Modifier.STATIC))
                        .sorted(FEWEST_FIRST));
        Stream<ExecutableElement> constructors = nested(provider).stream()
                .flatMap(builder -> ElementFilter.constructorsIn(builder.getEnclosedElements()).stream())
                .sorted(FEWEST_FIRST);
        return Stream.concat(methods, constructors);
    }

    private boolean hasStart(TypeElement provider) {
        return !starts(provider, List.of()).isEmpty();
    }

    private static Optional<TypeElement> nested(TypeElement provider) {
        return ElementFilter.typesIn(provider.getEnclosedElements()).stream()
                .filter(type -> type.getSimpleName().contentEquals("Builder")
                        && type.getKind() == ElementKind.CLASS
                        && type.getModifiers().contains(Modifier.STATIC)
                        && !type.getModifiers().contains(Modifier.ABSTRACT))
                .findFirst();
    }

    /** Whether it takes properties; their types are those of what the builder gives, as of {@code <A, B> Builder<A, B> builder(A first)}. */
    private boolean takesOnly(ExecutableElement start, List<Property> properties) {
        if (start.getParameters().isEmpty()) {
            return true;
        }
        TypeMirror built =
                Factories.made(start) instanceof DeclaredType builder && builder.getKind() == TypeKind.DECLARED
                        ? BuilderStages.of(types, owner, builder, List.of(), conversions)
                                .built()
                        : owner.asType();
        Arguments arguments = new Arguments(types, properties, conversions, List.of());
        return start.getParameters().stream()
                .allMatch(parameter -> arguments.conversion(parameter, built).isPresent());
    }

    private boolean isCallable(ExecutableElement start) {
        return Members.isVisible(start, packageName)
                && Executables.checkedException(types, start).isEmpty();
    }

    private Making with(
            TypeElement provider, ExecutableElement start, DeclaredType builder, List<Property> properties) {
        String called = "the builder " + names.of(types.erasure(builder));
        if (CodecNames.hiddenPart(KnownTypes.elementOf(builder), packageName).isPresent()) {
            return Making.impossible(List.of(called + " is private or hidden"));
        }
        Map<String, VariableElement> parameters = new LinkedHashMap<>();
        start.getParameters()
                .forEach(parameter -> parameters.put(parameter.getSimpleName().toString(), parameter));
        List<Property> rest = properties.stream()
                .filter(property -> !parameters.containsKey(property.name()))
                .toList();
        BuilderStages stages = BuilderStages.of(types, owner, builder, rest, conversions);
        Map<String, ExecutableElement> finishes = stages.finishes();
        Optional<String> wrong = finishes.isEmpty() ? Optional.empty() : hindrance(start, stages.built());
        if (wrong.isPresent()) {
            return Making.impossible(List.of(named(start) + " " + wrong.get()));
        }
        Optional<ExecutableElement> uncalled = stages.uncallableFinish();
        if (uncalled.isPresent()) {
            Making others = stages.left().isEmpty() ? Making.impossible(List.of()) : stages.making(names, properties);
            return new NearBuilders(types, names).withFinish(others, uncalled.get(), names.of(types.erasure(builder)));
        }
        if (!stages.left().isEmpty()) {
            return stages.making(names, properties);
        }
        Optional<String> lack = lack(stages);
        if (lack.isPresent()) {
            return Making.impossible(List.of(called + " has " + lack.get()));
        }
        List<Argument> arguments = new Arguments(types, properties, conversions, List.of()).of(start, stages.built());
        parameters.putAll(stages.parameters());
        Construction construction = new Construction.Builder(
                ClassName.get(provider),
                start(start, arguments, stages.built()),
                stages.chained(),
                stages.assignments(),
                finishes.keySet().iterator().next());
        return Making.by(construction, parameters);
    }

    private Construction.Start start(ExecutableElement start, List<Argument> arguments, TypeMirror built) {
        boolean constructor = start.getKind() == ElementKind.CONSTRUCTOR;
        TypeElement in = (TypeElement) Objects.requireNonNull(start.getEnclosingElement(), "a method is in a type");
        return new Construction.Start(
                ClassName.get(in),
                constructor ? null : start.getSimpleName().toString(),
                arguments,
                isTyped(start, built));
    }

    /** {@code builder()}, or {@code new Trade.Builder()}. */
    private String named(ExecutableElement start) {
        return start.getKind() == ElementKind.CONSTRUCTOR
                ? "new " + names.of(types.erasure(Factories.made(start))) + "()"
                : start.getSimpleName() + "()";
    }

    private Optional<String> lack(BuilderStages stages) {
        Set<String> finishes = stages.finishes().keySet();
        if (finishes.isEmpty()) {
            return Optional.of("no build() that returns " + owner.getSimpleName());
        }
        return finishes.size() == 1
                ? Optional.empty()
                : Optional.of(String.join("() and ", finishes)
                        + "(), and nothing says which gives the value: call one build()");
    }

    /** Generated code names the type arguments, as {@code Pair.<A, B>builder()}: nothing else would tell them to javac. */
    private Optional<String> hindrance(ExecutableElement start, TypeMirror built) {
        return new Factories(types, owner, names).hindrance(start, built).or(() -> {
            boolean untyped = !owner.getTypeParameters().isEmpty() && !isTyped(start, built);
            return untyped
                    ? Optional.of(
                            "does not have just the type parameters of " + owner.getSimpleName() + " in their order")
                    : Optional.empty();
        });
    }

    /**
     * Whether what gives the builder has just the type parameters of what is built: the method, as {@code <A, B> builder()}, or the class, as
     * {@code Builder<A, B>}.
     */
    private boolean isTyped(ExecutableElement start, TypeMirror built) {
        List<? extends TypeMirror> arguments = VariantArguments.supertype(types, built, owner)
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        List<? extends TypeParameterElement> parameters = Factories.parametersOf(start);
        boolean typed = arguments.size() == parameters.size() && !arguments.isEmpty();
        for (int i = 0; typed && i < arguments.size(); i++) {
            typed = types.isSameType(arguments.get(i), parameters.get(i).asType());
        }
        return typed;
    }
}
