package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Framing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The least size of a recursive type. The codecs of types that hold each other cannot ask one another at run time, since there
 * would be no end to it; so all of them are looked at together, at compile time. A type that is not compiled along counts with
 * what is known of it for sure.
 */
public final class RecursiveLeastSize {
    private final Map<ClassName, TypeModel> models = new LinkedHashMap<>();
    private final Map<ClassName, Long> sizes = new LinkedHashMap<>();

    private RecursiveLeastSize() {}

    /**
     * Finds the size.
     *
     * @param root the type
     * @param lookup gives the types that are compiled along
     * @return the bytes of its smallest encoding, 0 if it has no value
     */
    public static long of(TypeModel root, Function<ClassName, Optional<TypeModel>> lookup) {
        RecursiveLeastSize search = new RecursiveLeastSize();
        search.collect(root, lookup);
        search.solve();
        return search.sizes.getOrDefault(root.type(), 0L);
    }

    private void collect(TypeModel root, Function<ClassName, Optional<TypeModel>> lookup) {
        models.put(root.type(), root);
        Deque<TypeModel> open = new ArrayDeque<>(models.values());
        while (!open.isEmpty()) {
            for (FieldType part : parts(open.remove()).keySet()) {
                if (part instanceof NestedType nested && !models.containsKey(nested.type())) {
                    lookup.apply(nested.type()).ifPresent(model -> {
                        models.put(nested.type(), model);
                        open.add(model);
                    });
                }
            }
        }
    }

    private static Map<FieldType, Integer> parts(TypeModel model) {
        if (model instanceof RecordModel record) {
            return LeastSize.ofBody(record).parts();
        }
        SizeBound all = SizeBound.NONE;
        for (VariantModel variant : ((SealedModel) model).variants()) {
            all = all.plus(LeastSize.of(variant));
        }
        return all.parts();
    }

    /** A type has no size until one of its values is known to end; from then on the size only shrinks. */
    private void solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TypeModel model : models.values()) {
                OptionalLong size = size(model);
                if (size.isPresent()) {
                    Long before = sizes.put(model.type(), size.getAsLong());
                    changed |= before == null || before != size.getAsLong();
                }
            }
        }
    }

    private OptionalLong size(TypeModel model) {
        if (model instanceof SealedModel type) {
            Stream<SizeBound> fallback =
                    type.fallback() == null ? Stream.empty() : Stream.of(LeastSize.ofFallback(type));
            return Stream.concat(type.variants().stream().map(LeastSize::of), fallback)
                    .map(this::size)
                    .flatMapToLong(OptionalLong::stream)
                    .min();
        }
        RecordModel type = (RecordModel) model;
        OptionalLong body = size(LeastSize.ofBody(type));
        return type.framing() == Framing.PLAIN || body.isEmpty()
                ? body
                : OptionalLong.of(Varint.sizeOf(body.getAsLong()) + body.getAsLong());
    }

    private OptionalLong size(SizeBound bound) {
        long sum = bound.bytes();
        for (Map.Entry<FieldType, Integer> part : bound.parts().entrySet()) {
            long size = part.getKey().leastSize();
            if (part.getKey() instanceof NestedType nested && models.containsKey(nested.type())) {
                Long known = sizes.get(nested.type());
                if (known == null) {
                    return OptionalLong.empty();
                }
                size = known;
            }
            sum += part.getValue() * size;
        }
        return OptionalLong.of(sum);
    }
}
