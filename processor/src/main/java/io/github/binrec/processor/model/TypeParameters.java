package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * The type parameters of a type. Its codec is made for a codec of each.
 *
 * @param variables the parameters with their bounds, none if the type is not generic
 * @param sharing whether the type and others that are generic hold each other, so that their codecs are shared
 */
public record TypeParameters(List<TypeVariableName> variables, boolean sharing) {
    /** Those of a type that is not generic. */
    public static final TypeParameters NONE = new TypeParameters(List.of(), false);

    public TypeParameters {
        variables = List.copyOf(variables);
        Checks.check(!sharing || !variables.isEmpty(), "only generic types share their codecs");
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return variables.isEmpty();
    }

    /** {@return the type with the parameters as its arguments: {@code Pair<A, B>}} */
    public TypeName appliedTo(ClassName type) {
        return isEmpty() ? type : ParameterizedTypeName.get(type, variables.toArray(TypeName[]::new));
    }
}
