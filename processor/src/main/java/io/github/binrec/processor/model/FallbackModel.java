package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collections;
import java.util.List;

/**
 * The variant that keeps what is behind an unknown tag.
 *
 * @param type the class
 * @param construction how one is made of the tag and the body
 * @param tag the name of the tag
 * @param tagAccessor what gives the tag, an int
 * @param body the name of the body
 * @param bodyAccessor what gives the body, an array of bytes
 * @param parameterCount how many type parameters the class has; none is of interest
 */
public record FallbackModel(
        ClassName type,
        Construction.Call construction,
        String tag,
        Accessor tagAccessor,
        String body,
        Accessor bodyAccessor,
        int parameterCount) {
    public FallbackModel {
        check(
                tagAccessor.conversion() == Conversion.NONE && bodyAccessor.conversion() == Conversion.NONE,
                "$T gives something else",
                type);
        check(
                construction.rest().isEmpty()
                        && construction.fields().stream()
                                .sorted()
                                .toList()
                                .equals(List.of(tag, body).stream().sorted().toList()),
                "$T is made of $L",
                type,
                construction.fields());
    }

    /** {@return the type that Java can ask for: {@code Unknown}, or {@code Unknown<?>} if it is generic} */
    public TypeName pattern() {
        return parameterCount == 0
                ? type
                : ParameterizedTypeName.get(
                        type,
                        Collections.nCopies(parameterCount, WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new));
    }
}
