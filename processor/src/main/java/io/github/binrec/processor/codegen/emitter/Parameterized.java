package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.stream.Collectors;

/** Generic types as Java has them where type arguments are of no interest. */
public final class Parameterized {
    private Parameterized() {}

    /** {@code PairCodec<String, Leg>} for {@code Pair<String, Leg>}. */
    static TypeName like(ClassName raw, TypeName type) {
        return type instanceof ParameterizedTypeName parameterized
                ? ParameterizedTypeName.get(raw, parameterized.typeArguments().toArray(TypeName[]::new))
                : raw;
    }

    /** {@code Map<String, Outer.Leg>}: the type without packages. */
    public static String shortName(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            String arguments = parameterized.typeArguments().stream()
                    .map(Parameterized::shortName)
                    .collect(Collectors.joining(", "));
            return shortName(parameterized.rawType()) + "<" + arguments + ">";
        }
        return type instanceof ArrayTypeName array ? shortName(array.componentType()) + "[]" : type.toString();
    }

    /** {@code List<?>} for {@code List<String>}; what has no type arguments stays. */
    public static TypeName unbounded(TypeName type) {
        if (!(type instanceof ParameterizedTypeName parameterized)) {
            return type;
        }
        TypeName[] arguments = parameterized.typeArguments().stream()
                .map(argument -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(parameterized.rawType(), arguments);
    }
}
