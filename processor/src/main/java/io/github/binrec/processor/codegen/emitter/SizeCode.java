package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.SizeBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Emits bounds of sizes. What the codec of another type knows is asked of it at run time: it may be compiled at another time,
 * with another version of its type.
 *
 * @param scope the names of the code that needs the sizes
 */
public record SizeCode(Scope scope) {
    /**
     * Emits a least size: {@code 9}, or {@code 9 + LegCodec.INSTANCE.leastSize() + 2 * PointCodec.INSTANCE.leastSize()}.
     *
     * @param bound the size
     * @return an expression of type int or long
     */
    public CodeBlock least(SizeBound bound) {
        List<CodeBlock> terms = new ArrayList<>();
        if (bound.bytes() > 0 || bound.isConstant()) {
            terms.add(CodeBlock.of("$L", bound.bytes()));
        }
        bound.parts().forEach((type, count) -> {
            CodeBlock size = RuntimeNames.LEAST_SIZE.on(new Parts(scope).of(type));
            terms.add(count == 1 ? size : CodeBlock.of("$L * $L", count, size));
        });
        return CodeBlock.join(terms, "$W+ ");
    }

    /**
     * Emits a greatest size: {@code OptionalLong.of(9)}, {@code LegCodec.INSTANCE.greatestSize()}, {@code Sizes.sum(9,
     * LegCodec.INSTANCE.greatestSize(), Sizes.times(2, PointCodec.INSTANCE.greatestSize()))}, or {@code OptionalLong.empty()}.
     *
     * @param bound the size, or empty if there is none
     * @return an expression of type OptionalLong
     */
    public CodeBlock greatest(Optional<SizeBound> bound) {
        if (bound.isEmpty()) {
            return CodeBlock.of("$T.empty()", OptionalLong.class);
        }
        SizeBound size = bound.get();
        if (size.isConstant()) {
            return CodeBlock.of("$T.of($L)", OptionalLong.class, size.bytes());
        }
        List<CodeBlock> terms = new ArrayList<>();
        size.parts().forEach((type, count) -> {
            CodeBlock part = RuntimeNames.GREATEST_SIZE.on(new Parts(scope).of(type));
            terms.add(count == 1 ? part : RuntimeNames.TIMES.call(count, part));
        });
        return size.bytes() == 0 && terms.size() == 1
                ? terms.get(0)
                : RuntimeNames.SUM.call(size.bytes(), CodeBlock.join(terms, ",$W"));
    }
}
