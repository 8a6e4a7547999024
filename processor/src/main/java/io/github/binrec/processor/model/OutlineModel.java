package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a type that has errors: the signature of the codec that it would have.
 *
 * @param type the type
 * @param codec the codec, in the type's package
 * @param isPublic whether the codec would be public
 * @param suppressedWarnings the warnings about what it names, such as {@code deprecation}, in order
 * @param parameters the type parameters
 * @param values the type of the values, {@code Trade} or {@code Pair<A, B>}; nothing if the codec cannot name it
 */
public record OutlineModel(
        ClassName type,
        ClassName codec,
        boolean isPublic,
        List<String> suppressedWarnings,
        TypeParameters parameters,
        Optional<TypeName> values) {
    public OutlineModel {
        suppressedWarnings = List.copyOf(suppressedWarnings);
    }

    /** {@return that of a type which the codec can name} */
    public static OutlineModel of(
            ClassName type,
            ClassName codec,
            boolean isPublic,
            List<String> suppressedWarnings,
            TypeParameters parameters) {
        return new OutlineModel(
                type, codec, isPublic, suppressedWarnings, parameters, Optional.of(parameters.appliedTo(type)));
    }

    /**
     * That of a type which the codec cannot name, for it is private, or its bounds are, or two types have a codec of one name.
     *
     * @param count how many type parameters it has; they have names of their own, and no bounds
     */
    public static OutlineModel ofUnnamed(ClassName type, ClassName codec, boolean isPublic, int count) {
        List<TypeVariableName> variables = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            variables.add(TypeVariableName.get("T" + number));
        }
        TypeParameters parameters = new TypeParameters(variables, false);
        return new OutlineModel(type, codec, isPublic, List.of("rawtypes"), parameters, Optional.empty());
    }

    /** {@return the name without its package, such as {@code Trade} or {@code Outer.Inner}} */
    public String simpleName() {
        return String.join(".", type.simpleNames());
    }
}
