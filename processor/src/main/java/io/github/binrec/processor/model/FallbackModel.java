package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
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
 */
public record FallbackModel(
        ClassName type,
        Construction.Call construction,
        String tag,
        Accessor tagAccessor,
        String body,
        Accessor bodyAccessor) {
    public FallbackModel {
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
}
