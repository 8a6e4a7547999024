package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.language.Executables;
import io.github.binrec.processor.analysis.language.Members;
import io.github.binrec.processor.analysis.language.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Why a constructor or static method does not make a value of the properties, as messages go on after its name. */
final class Hindrances {
    private final Types types;
    private final TypeElement owner;
    private final List<Property> properties;
    private final TypeNames names;
    private final Arguments arguments;
    private final Setters setters;

    Hindrances(
            Types types,
            TypeElement owner,
            List<Property> properties,
            TypeNames names,
            Arguments arguments,
            Setters setters) {
        this.types = types;
        this.owner = owner;
        this.properties = properties;
        this.names = names;
        this.arguments = arguments;
        this.setters = setters;
    }

    /** {@return why the codec cannot call it with properties, if so} */
    Optional<String> of(ExecutableElement executable) {
        if (!Members.isVisible(executable, Compilation.packageOf(owner))) {
            return Optional.of("is " + (executable.getModifiers().contains(Modifier.PRIVATE) ? "private" : "hidden"));
        }
        Optional<? extends TypeMirror> checked = Executables.checkedException(types, executable);
        if (checked.isPresent()) {
            return Optional.of("declares " + names.of(checked.get()) + ", a checked exception");
        }
        Optional<String> typed = executable.getKind() == ElementKind.METHOD
                ? new Factories(types, owner, names).hindrance(executable, executable.getReturnType())
                : Optional.empty();
        return typed.or(() -> executable.getParameters().stream()
                .map(parameter -> ofParameter(parameter, Factories.made(executable)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<String> ofParameter(VariableElement parameter, TypeMirror made) {
        String name = parameter.getSimpleName().toString();
        Optional<VariableElement> leftOut = arguments.leftOutOfName(parameter);
        if (arguments.isLeftOut(parameter)) {
            return arguments.nothing(parameter).isPresent()
                    ? Optional.empty()
                    : Optional.of("takes " + name + ", which is left out of the bytes and is not @Nullable");
        }
        if (leftOut.isPresent()) {
            String type = names.of(leftOut.get().asType());
            return Optional.of(takes(parameter) + type + ", as the field is that is left out of the bytes");
        }
        Optional<Property> property = arguments.property(parameter);
        if (property.isEmpty()) {
            return Optional.of("has the parameter " + name + ", which is no property");
        }
        return arguments.conversion(parameter, made).isPresent()
                ? Optional.empty()
                : Optional.of(takes(parameter) + wanted(property.get(), made));
    }

    private String takes(VariableElement parameter) {
        return "takes " + parameter.getSimpleName() + " as " + names.of(parameter.asType()) + " and not as ";
    }

    /** {@code List<Leg>}; where the accessor gives a wider type, {@code List<Leg> or as Collection<Leg>, which getLegs() gives}. */
    private String wanted(Property property, TypeMirror made) {
        String type = names.of(property.typeIn(types, made));
        return property.kept(types, made)
                .map(kept -> names.of(kept) + " or as " + type + ", which " + property.given() + " gives")
                .orElse(type);
    }

    /** {@return what is neither a parameter nor can be set, or the empty text} */
    String leftOver(ExecutableElement executable) {
        List<String> taken = executable.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        List<Property> left = properties.stream()
                .filter(property -> !taken.contains(property.name())
                        && !property.assignable()
                        && setters.of(property).isEmpty())
                .toList();
        return left.isEmpty() ? "" : "does not take " + namesOf(left) + ", which cannot be set either" + refused(left);
    }

    private static String namesOf(List<Property> properties) {
        return properties.stream().map(Property::name).collect(Collectors.joining(", "));
    }

    private String refused(List<Property> left) {
        String refused = left.stream()
                .flatMap(property -> setters.refused(property).stream())
                .collect(Collectors.joining(", "));
        return refused.isEmpty() ? "" : " (by " + refused + ": a field that is final keeps its value)";
    }
}
