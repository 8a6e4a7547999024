package io.github.binrec.processor.model;

import com.palantir.javapoet.CodeBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The checks that the model's values make at birth; a failure is a mistake of the analysis, never of the user. */
final class Checks {
    private Checks() {}

    static void check(boolean condition, String format, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(CodeBlock.of(format, arguments).toString());
        }
    }

    static <E, K> void checkDistinct(List<E> elements, Function<E, K> key, String what) {
        Set<K> seen = new HashSet<>();
        for (E element : elements) {
            check(seen.add(key.apply(element)), "two $L share $L", what, key.apply(element));
        }
    }
}
