package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the builder of a class: what its static method {@code builder()} gives. A type of Immutables need not have that
 * method; then its implementation does.
 */
final class BuilderFinder {
    private static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    private static final String ENCLOSING = "org.immutables.value.Value.Enclosing";

    private final Types types;
    private final Elements elements;
    private final TypeElement owner;
    private final String packageName;
    private final TypeNames names;

    BuilderFinder(Types types, Elements elements, TypeElement owner) {
        this.types = types;
        this.elements = elements;
        this.owner = owner;
        this.packageName = Compilation.packageOf(owner);
        this.names = new TypeNames(owner);
    }

    /** {@return whether Immutables makes what implements the type, and its builder} */
    static boolean isImmutable(TypeElement type) {
        return Mirrors.has(type, IMMUTABLE);
    }

    /** {@return whether there is a method for a builder, or will be one} */
    boolean exists() {
        return start(owner).isPresent() || isImmutable(owner);
    }

    Making find(List<Property> properties) {
        TypeElement provider = owner;
        if (start(owner).isEmpty() && isImmutable(owner)) {
            String implementation = implementation();
            provider = elements.getTypeElement(elements.getModuleOf(owner), implementation);
            if (provider == null) {
                return Making.waitingFor(implementation.substring(implementation.lastIndexOf('.') + 1));
            }
        }
        Optional<ExecutableElement> start = start(provider);
        if (start.isEmpty()) {
            return Making.impossible(List.of("there is no static builder() that the codec can call"));
        }
        TypeMirror returned = start.get().getReturnType();
        if (returned.getKind() == TypeKind.ERROR) {
            return Making.waitingFor(((DeclaredType) returned).asElement().toString());
        }
        return returned instanceof DeclaredType builder
                ? with(provider, start.get(), builder, properties)
                : Making.impossible(List.of("builder() returns " + names.of(returned)));
    }

    /** {@code ImmutableTrade} for {@code Trade}, {@code ImmutableOuter.Trade} in an enclosing type; the default style. */
    private String implementation() {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        if (owner.getEnclosingElement() instanceof TypeElement outer && Mirrors.has(outer, ENCLOSING)) {
            return prefix + "Immutable" + outer.getSimpleName() + "." + owner.getSimpleName();
        }
        return prefix + "Immutable" + owner.getSimpleName().toString().replaceFirst("^Abstract(?=[A-Z])", "");
    }

    private Optional<ExecutableElement> start(TypeElement provider) {
        return ElementFilter.methodsIn(provider.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("builder")
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.STATIC)
                        && Executables.checkedException(types, method).isEmpty()
                        && Members.isVisible(method, packageName))
                .findFirst();
    }

    private Making with(
            TypeElement provider, ExecutableElement start, DeclaredType builder, List<Property> properties) {
        if (CodecNames.hiddenPart(KnownTypes.elementOf(builder), packageName).isPresent()) {
            return Making.impossible(
                    List.of("the builder " + names.of(types.erasure(builder)) + " is private or hidden"));
        }
        Members members = new Members(types, captured(builder), packageName);
        Optional<ExecutableElement> finish = finish(members);
        TypeMirror built =
                finish.map(method -> members.typeOf(method).getReturnType()).orElse(owner.asType());
        Optional<String> wrong = finish.isPresent() ? hindrance(start, built) : Optional.empty();
        if (wrong.isPresent()) {
            return Making.impossible(List.of("builder() " + wrong.get()));
        }
        List<Assignment> steps = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        boolean chained = true;
        for (Property property : properties) {
            Optional<ExecutableElement> method = step(members, property, property.typeIn(types, built));
            if (method.isEmpty()) {
                lacking.add(property.name());
                continue;
            }
            String name = method.get().getSimpleName().toString();
            steps.add(new Assignment(property.name(), Accessor.method(name)));
            TypeMirror next = members.typeOf(method.get()).getReturnType();
            chained &= next.getKind() != TypeKind.VOID && types.isSubtype(types.erasure(next), types.erasure(builder));
        }
        if (!lacking.isEmpty() || finish.isEmpty()) {
            String lack = lacking.isEmpty()
                    ? "no build() that returns " + owner.getSimpleName()
                    : "no method for " + String.join(", ", lacking);
            return Making.impossible(List.of("the builder " + names.of(types.erasure(builder)) + " has " + lack));
        }
        Construction construction = new Construction.Builder(
                ClassName.get(provider),
                "builder",
                chained,
                steps,
                finish.get().getSimpleName().toString(),
                isTyped(start, built));
        return Making.by(construction, Map.of());
    }

    /** {@code Builder<?, ?>} as Java sees its members; Eclipse's compiler cannot do this, and need not for most builders. */
    private DeclaredType captured(DeclaredType builder) {
        boolean wild =
                builder.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
        return wild ? (DeclaredType) types.capture(builder) : builder;
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

    /** Whether the method that gives the builder has just the type parameters of what is built, as {@code <A, B> builder()}. */
    private boolean isTyped(ExecutableElement start, TypeMirror built) {
        List<? extends TypeMirror> arguments = VariantArguments.supertype(types, built, owner)
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        boolean typed = arguments.size() == start.getTypeParameters().size() && !arguments.isEmpty();
        for (int i = 0; typed && i < arguments.size(); i++) {
            typed = types.isSameType(
                    arguments.get(i), start.getTypeParameters().get(i).asType());
        }
        return typed;
    }

    private Optional<ExecutableElement> step(Members members, Property property, TypeMirror type) {
        String name = Members.capitalized(property.name());
        List<String> candidates = new ArrayList<>(List.of(property.name(), "set" + name, "with" + name));
        Accessor accessor = property.accessor();
        if (accessor != null) {
            candidates.add(accessor.name());
        }
        return members.methods(candidates, 1).stream()
                .filter(method -> isCallable(members, method)
                        && members.fits(
                                type, members.typeOf(method).getParameterTypes().get(0)))
                .findFirst();
    }

    private boolean isCallable(Members members, ExecutableElement method) {
        return members.isVisible(method)
                && Executables.checkedException(types, method).isEmpty();
    }

    /** {@code build()}, or else whatever gives a value without being told anything. */
    private Optional<ExecutableElement> finish(Members members) {
        return members.instanceMethods()
                .filter(method -> method.getParameters().isEmpty()
                        && isCallable(members, method)
                        && types.isSubtype(
                                types.erasure(members.typeOf(method).getReturnType()), types.erasure(owner.asType())))
                .min(Comparator.comparing(method -> !method.getSimpleName().contentEquals("build")));
    }
}
