package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;
import static io.github.binrec.processor.model.Checks.checkDistinct;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface.
 *
 * @param type the interface
 * @param codec its codec
 * @param isPublic whether the codec is public
 * @param recursive whether a value can hold another of the same type
 * @param suppressedWarnings the warnings that the codec suppresses
 * @param variants what it permits, also through sealed types that it permits, in the order in which values are asked for it
 * @param leastSize of a recursive type the bytes of its smallest encoding, which cannot be asked of its codec in turn; of any
 *     other 0
 * @param fallback what keeps an unknown tag, or null where such a tag is malformed
 * @param parameters its type parameters
 */
public record SealedModel(
        ClassName type,
        ClassName codec,
        boolean isPublic,
        boolean recursive,
        List<String> suppressedWarnings,
        List<VariantModel> variants,
        long leastSize,
        @Nullable FallbackModel fallback,
        TypeParameters parameters)
        implements TypeModel {
    public SealedModel {
        suppressedWarnings = List.copyOf(suppressedWarnings);
        variants = List.copyOf(variants);
        check(!variants.isEmpty() || fallback != null, "$T permits nothing", type);
        checkDistinct(variants, VariantModel::tag, "variants");
        checkDistinct(variants, VariantModel::className, "variants");
    }

    /** A type of which nothing is known but its variants. */
    public SealedModel(
            ClassName type,
            ClassName codec,
            boolean isPublic,
            boolean recursive,
            List<String> suppressedWarnings,
            List<VariantModel> variants) {
        this(type, codec, isPublic, recursive, suppressedWarnings, variants, 0, null, TypeParameters.NONE);
    }

    @Override
    public SealedModel withLeastSize(long bytes) {
        return new SealedModel(
                type, codec, isPublic, recursive, suppressedWarnings, variants, bytes, fallback, parameters);
    }

    /** {@return the lowest tag that no variant has} */
    int lowestUnknownTag() {
        Set<Integer> known = variants.stream().map(VariantModel::tag).collect(Collectors.toSet());
        return IntStream.range(0, Integer.MAX_VALUE)
                .filter(tag -> !known.contains(tag))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
