package io.github.binrec.processor.analysis.making;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Creator;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.language.TypeNames;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds how a value of a class is made of its properties. In this order: what the user marked with {@code @Creator}; the
 * constructor that takes all properties, of an abstract type the static factory; the builder; a constructor that leaves
 * only properties that can be set.
 */
public final class MakingFinder {
    private final Types types;
    private final TypeElement owner;
    private final List<Property> properties;
    private final TypeNames names;
    private final Members members;
    private final Conversions conversions;
    private final Arguments arguments;
    private final Setters setters;
    private final Hindrances hindrances;

    private MakingFinder(Types types, TypeElement owner, List<Property> properties, Conversions conversions) {
        this.types = types;
        this.owner = owner;
        this.properties = properties;
        this.names = new TypeNames(owner);
        this.members = new Members(types, (DeclaredType) owner.asType(), Compilation.packageOf(owner));
        this.conversions = conversions;
        List<VariableElement> leftOut = conversions.areExact() ? List.of() : Properties.leftOut(types, owner);
        this.arguments = new Arguments(types, properties, conversions, leftOut);
        this.setters = new Setters(types, owner, members, names, conversions);
        this.hindrances = new Hindrances(types, owner, properties, names, arguments, setters);
    }

    /**
     * {@return how a value is made} Whatever takes the properties as they are comes before all that needs a conversion.
     *
     * @param types the compiler's
     * @param elements the compiler's
     * @param owner the class
     * @param properties its properties
     */
    public static Making find(Types types, Elements elements, TypeElement owner, List<Property> properties) {
        Conversions any = new Conversions(types, false);
        List<ExecutableElement> creators = creators(owner);
        if (!creators.isEmpty()) {
            return new MakingFinder(types, owner, properties, any).marked(creators);
        }
        Making making = Making.impossible(List.of());
        for (Conversions conversions : List.of(new Conversions(types, true), any)) {
            if (making.isImpossible()) {
                making = new MakingFinder(types, owner, properties, conversions)
                        .search(new BuilderFinder(types, elements, owner, conversions));
            }
        }
        return making;
    }

    private Making search(BuilderFinder builders) {
        boolean isAbstract = owner.getModifiers().contains(Modifier.ABSTRACT);
        List<ExecutableElement> constructors = isAbstract ? List.of() : constructors();
        List<ExecutableElement> factories = factories();
        Optional<Making> direct = complete(isAbstract ? factories : constructors);
        if (direct.isPresent()) {
            return direct.get();
        }
        Making built = builders.find(properties);
        if (!built.isImpossible()) {
            return built;
        }
        return partial(constructors)
                .or(() -> complete(factories))
                .or(() -> partial(ofLombok()))
                .orElseGet(() -> impossible(
                        Stream.concat(constructors.stream(), factories.stream()).toList(), built));
    }

    private Making impossible(List<ExecutableElement> tried, Making built) {
        boolean isAbstract = owner.getModifiers().contains(Modifier.ABSTRACT);
        List<String> failures = new ArrayList<>(isAbstract ? List.of("it is abstract") : List.of());
        tried.stream()
                .map(executable -> text(executable) + " "
                        + hindrances.of(executable).orElseGet(() -> hindrances.leftOver(executable)))
                .forEach(failures::add);
        failures.addAll(built.failures());
        List<String> remedies = nearWays().remedies(tried);
        boolean builder = remedies.isEmpty()
                || (!built.remedies().isEmpty() && built.remedies().size() <= remedies.size());
        return Making.impossible(failures, builder ? built.remedies() : remedies);
    }

    private NearWays nearWays() {
        return new NearWays(types, properties, members, setters, names, conversions, arguments);
    }

    /** The one that takes all properties; two such are an error. */
    private Optional<Making> complete(List<ExecutableElement> executables) {
        List<ExecutableElement> complete = executables.stream()
                .filter(executable -> arguments.areAll(executable)
                        && hindrances.of(executable).isEmpty())
                .toList();
        if (complete.size() > 1) {
            String both = text(complete.get(0)) + " and " + text(complete.get(1)) + " both take all properties";
            return Optional.of(Making.wrong(complete.get(1), both, List.of("Mark one of the two with @Creator.")));
        }
        return complete.stream().findFirst().map(this::call);
    }

    /** {@return the constructors and methods with {@code @Creator}} */
    public static List<ExecutableElement> creators(TypeElement type) {
        return Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(executable -> Mirrors.has(executable, Creator.class))
                .toList();
    }

    private List<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(owner.getEnclosedElements());
    }

    /** {@return the static methods that give a value and take as much as there are properties; Lombok makes such} */
    private List<ExecutableElement> factories() {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && returnsOwner(method)
                        && !method.getParameters().isEmpty()
                        && (method.getParameters().size() == properties.size() || arguments.areAll(method)))
                .toList();
    }

    /** {@return the static methods that Lombok makes of what the class asks for, and makes the constructor private for} */
    private List<ExecutableElement> ofLombok() {
        List<String> called = Lombok.staticNames(owner);
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && returnsOwner(method)
                        && called.contains(method.getSimpleName().toString()))
                .toList();
    }

    private boolean returnsOwner(ExecutableElement method) {
        return types.isSameType(types.erasure(method.getReturnType()), types.erasure(owner.asType()));
    }

    private Making marked(List<ExecutableElement> creators) {
        ExecutableElement creator = creators.get(0);
        if (creators.size() > 1) {
            return Making.wrong(
                    creators.get(1),
                    text(creator) + " and " + text(creators.get(1)) + " both have @Creator",
                    List.of("Keep one of the two."));
        }
        boolean constructor = creator.getKind() == ElementKind.CONSTRUCTOR;
        if (constructor && owner.getModifiers().contains(Modifier.ABSTRACT)) {
            return Making.wrong(
                    creator,
                    text(creator) + " is the constructor of an abstract type",
                    List.of("Mark a static method that takes the properties instead."));
        }
        if (!constructor && !creator.getModifiers().contains(Modifier.STATIC)) {
            return Making.wrong(creator, text(creator) + " is not static", List.of("Make it static."));
        }
        if (!constructor && !types.isSubtype(types.erasure(creator.getReturnType()), types.erasure(owner.asType()))) {
            return Making.wrong(
                    creator,
                    text(creator) + " returns " + names.of(creator.getReturnType()) + " and not "
                            + owner.getSimpleName(),
                    List.of("Let it return " + owner.getSimpleName() + "."));
        }
        String hindrance = hindrances.of(creator).orElseGet(() -> hindrances.leftOver(creator));
        return hindrance.isEmpty()
                ? call(creator)
                : Making.wrong(
                        creator, text(creator) + " " + hindrance, nearWays().ofMarked(creator));
    }

    /** The constructor that takes the fewest properties, if the others can be set. */
    private Optional<Making> partial(List<ExecutableElement> constructors) {
        return constructors.stream()
                .filter(constructor -> hindrances.of(constructor).isEmpty()
                        && hindrances.leftOver(constructor).isEmpty())
                .min(Comparator.comparingInt(
                        constructor -> constructor.getParameters().size()))
                .map(this::call);
    }

    private Making call(ExecutableElement executable) {
        boolean constructor = executable.getKind() == ElementKind.CONSTRUCTOR;
        Map<String, VariableElement> parameters = new LinkedHashMap<>();
        for (VariableElement parameter : executable.getParameters()) {
            parameters.put(parameter.getSimpleName().toString(), parameter);
        }
        List<Property> left = properties.stream()
                .filter(property -> !parameters.containsKey(property.name()))
                .toList();
        List<Assignment> rest = left.stream().map(this::assignment).toList();
        left.forEach(property -> setters.of(property)
                .flatMap(setter -> property.parameter(types, setter))
                .ifPresent(parameter -> parameters.put(property.name(), parameter)));
        return Making.by(
                new Construction.Call(
                        ClassName.get(owner),
                        constructor ? null : executable.getSimpleName().toString(),
                        arguments.of(executable, Factories.made(executable)),
                        rest),
                parameters);
    }

    private Assignment assignment(Property property) {
        return setters.of(property)
                .map(method -> setters.assignment(property, method))
                .orElseGet(() -> new Assignment(property.name(), Accessor.field(property.name())));
    }

    private String text(ExecutableElement executable) {
        return Executables.text(executable, names);
    }
}
