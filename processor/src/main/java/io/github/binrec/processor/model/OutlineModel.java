package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * What is left of a type that has errors: the signature of the codec that it would have.
 *
 * @param type the type
 * @param codec the codec, in the type's package
 * @param isPublic whether the codec would be public
 * @param suppressedWarnings the warnings about what it names, such as {@code deprecation}, in order
 * @param parameters the type parameters
 */
public record OutlineModel(
        ClassName type, ClassName codec, boolean isPublic, List<String> suppressedWarnings, TypeParameters parameters) {
    public OutlineModel {
        suppressedWarnings = List.copyOf(suppressedWarnings);
    }

    /** {@return the type of the values: {@code Trade} or {@code Pair<A, B>}} */
    public TypeName javaType() {
        return parameters.appliedTo(type);
    }

    /** {@return the name without its package, such as {@code Trade} or {@code Outer.Inner}} */
    public String simpleName() {
        return String.join(".", type.simpleNames());
    }
}
