package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.SizeBound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Emits bounds of sizes. What the codec of another type knows is asked of it at run time: it may be compiled at another time,
 * with another version of its type.
 *
 * @param scope the names of the code that needs the sizes
 */
public record SizeCode(Scope scope) {
    /**
     * Emits a least size for a method that others ask in turn: {@code 9}, or {@code 9 + Sizes.leastOf(LegCodec.INSTANCE) + 2 *
     * Sizes.leastOf(PointCodec.INSTANCE)}. A codec that was asked before need not ask those that it is put together out of again.
     *
     * @param bound the size
     * @return an expression of type int or long
     */
    public CodeBlock least(SizeBound bound) {
        return sum(bound, codec -> RuntimeNames.LEAST_OF.call(codec));
    }

    /**
     * Emits a least size for the count of what has it: {@code 9 + LegCodec.INSTANCE.leastSize()}. Most codecs return a constant,
     * which the JIT compiler sees.
     *
     * @param bound the size
     * @return an expression of type int or long
     */
    CodeBlock leastForCount(SizeBound bound) {
        return sum(bound, codec -> RuntimeNames.LEAST_SIZE.on(codec));
    }

    private CodeBlock sum(SizeBound bound, UnaryOperator<CodeBlock> least) {
        List<CodeBlock> terms = new ArrayList<>();
        if (bound.bytes() > 0 || bound.isConstant()) {
            terms.add(CodeBlock.of("$L", bound.bytes()));
        }
        bound.parts().forEach((type, count) -> {
            CodeBlock size = least.apply(new Parts(scope).of(type));
            terms.add(count == 1 ? size : CodeBlock.of("$L * $L", count, size));
        });
        return CodeBlock.join(terms, "$W+ ");
    }

    /**
     * Emits a greatest size: {@code OptionalLong.of(9)}, {@code Sizes.greatestOf(LegCodec.INSTANCE)}, {@code Sizes.sum(9,
     * Sizes.greatestOf(LegCodec.INSTANCE), Sizes.times(2, Sizes.greatestOf(PointCodec.INSTANCE)))}, or {@code OptionalLong.empty()}.
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
            CodeBlock part = RuntimeNames.GREATEST_OF.call(new Parts(scope).of(type));
            terms.add(count == 1 ? part : RuntimeNames.TIMES.call(count, part));
        });
        return size.bytes() == 0 && terms.size() == 1
                ? terms.get(0)
                : RuntimeNames.SUM.call(size.bytes(), CodeBlock.join(terms, ",$W"));
    }
}
