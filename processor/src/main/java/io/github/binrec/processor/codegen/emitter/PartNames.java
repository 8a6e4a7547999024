package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Locale;
import java.util.stream.Collectors;

/** What members for a type are called. */
final class PartNames {
    private PartNames() {}

    /** {@code PairOfStringAndLeg} for {@code Pair<String, Leg>}; the arguments of arguments are left out. */
    static String of(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                ? parameterized.rawType().simpleName()
                        + parameterized.typeArguments().stream()
                                .map(PartNames::raw)
                                .collect(Collectors.joining("And", "Of", ""))
                : raw(type);
    }

    private static String raw(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType().simpleName();
        }
        if (type instanceof ArrayTypeName array) {
            return raw(array.componentType()) + "s";
        }
        if (type instanceof TypeVariableName variable) {
            return variable.name();
        }
        String name = type instanceof ClassName className ? className.simpleName() : type.toString();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code pairOfStringAndT}. */
    static String lowerCamel(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code PAIR_OF_STRING_AND_LEG}. */
    static String upperSnake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
