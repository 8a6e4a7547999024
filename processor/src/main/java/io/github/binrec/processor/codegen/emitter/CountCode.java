package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.LeastSize;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.SizeBound;
import java.util.Optional;

/**
 * The code for the count before elements. A reader checks it against the bytes that are left, of which each element takes some; or
 * a bit, if all that it has may be null. Elements that may take no bytes are limited. A writer
 * checks what readers do, but for the bytes.
 *
 * @param least the least size of an element, or of an entry; empty if it may be just a bit
 */
record CountCode(Optional<SizeBound> least) {
    /** The count of what a collection or an array holds. */
    static CountCode of(Element element) {
        return new CountCode(element.nullable() ? Optional.empty() : Optional.of(LeastSize.of(element)));
    }

    /** The count of entries. One with neither side nullable takes at least the bytes of both; with one, at least those of the other. */
    static CountCode of(Mapping type) {
        boolean anyNullable = type.key().nullable() || type.value().nullable();
        boolean bits = anyNullable && type.key().leastSize() + type.value().leastSize() == 0;
        return new CountCode(
                bits ? Optional.empty() : Optional.of(LeastSize.of(type.key()).plus(LeastSize.of(type.value()))));
    }

    /** {@code Counts.write(out, count)}, or {@code Counts.write(out, count, LegCodec.INSTANCE.leastSize())}. */
    CodeBlock write(Object count, Scope scope) {
        return isBacked()
                ? RuntimeNames.WRITE_COUNT.call(scope.stream(), count)
                : RuntimeNames.WRITE_UNBACKED_COUNT.call(scope.stream(), count, leastSize(scope));
    }

    /** {@code Counts.read(in, 8)}, or {@code Counts.readNullable(in)}. */
    CodeBlock read(Scope scope) {
        return least.isEmpty()
                ? RuntimeNames.READ_NULLABLE_COUNT.call(scope.stream())
                : RuntimeNames.READ_COUNT.call(scope.stream(), leastSize(scope));
    }

    /** {@code Counts.sizeOf(count)}, or {@code Counts.sizeOf(count, LegCodec.INSTANCE.leastSize())}. */
    CodeBlock size(Object count, Scope scope) {
        return isBacked()
                ? RuntimeNames.SIZE_OF_COUNT.call(count)
                : RuntimeNames.SIZE_OF_UNBACKED_COUNT.call(count, leastSize(scope));
    }

    private boolean isBacked() {
        return least.map(bound -> bound.bytes() > 0).orElse(true);
    }

    private CodeBlock leastSize(Scope scope) {
        return new SizeCode(scope).leastForCount(least.orElseThrow());
    }
}
