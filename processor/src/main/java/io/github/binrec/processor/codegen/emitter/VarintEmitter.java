package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * A whole number as LEB128, zigzag or unsigned.
 *
 * @param kind short, int or long
 * @param encoding not fixed
 */
record VarintEmitter(PrimitiveKind kind, IntegerEncoding encoding) implements FieldEmitter {
    /** {@code out.writeZigZagInt(value.delta())}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.writeVarint(kind, encoding).on(scope.stream(), widened(value));
    }

    /** {@code in.readZigZagInt()}, or {@code Varints.readZigZagShort(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return kind == PrimitiveKind.SHORT
                ? RuntimeNames.readShortVarint(encoding).call(scope.stream())
                : RuntimeNames.readVarint(kind, encoding).on(scope.stream());
    }

    /** {@code Varints.sizeOfZigZag(value.delta())}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.sizeOfVarint(kind, encoding).call(widened(value));
    }

    /** An unsigned short must not take the sign along: {@code value.port() & 0xffff}. */
    private CodeBlock widened(CodeBlock value) {
        return kind == PrimitiveKind.SHORT && encoding == IntegerEncoding.UNSIGNED
                ? CodeBlock.of("$L & 0xffff", value)
                : value;
    }
}
