package io.github.binrec.processor.analysis.making;

import io.github.binrec.processor.model.Construction.Argument;
import io.github.binrec.processor.model.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the parameters of constructors and methods take: the properties of their names. */
final class Arguments {
    private final Types types;
    private final List<Property> properties;
    private final Conversions conversions;

    Arguments(Types types, List<Property> properties, Conversions conversions) {
        this.types = types;
        this.properties = properties;
        this.conversions = conversions;
    }

    /** {@return the property that a parameter is called like; of two of one name, which are an error, the last} */
    Optional<Property> property(VariableElement parameter) {
        return properties.stream()
                .filter(property -> parameter.getSimpleName().contentEquals(property.name()))
                .reduce((first, last) -> last);
    }

    /**
     * {@return how a parameter takes its property, or empty if it does not}
     *
     * @param made what is made in the end, with the type arguments by which the properties' types are known to the parameter
     */
    Optional<Conversion> conversion(VariableElement parameter, TypeMirror made) {
        return property(parameter)
                .flatMap(property -> conversions.toParameter(
                        property, property.typeIn(types, made), parameter, parameter.asType(), false));
    }

    /** {@return the arguments of a call for all parameters that take a property} */
    List<Argument> of(ExecutableElement executable, TypeMirror made) {
        List<Argument> arguments = new ArrayList<>();
        for (VariableElement parameter : executable.getParameters()) {
            conversion(parameter, made)
                    .ifPresent(conversion ->
                            arguments.add(new Argument(parameter.getSimpleName().toString(), conversion)));
        }
        return arguments;
    }
}
