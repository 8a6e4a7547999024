package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * An array of whole numbers as LEB128: a count, then the elements.
 *
 * @param component short, int or long
 * @param encoding not fixed
 */
record VarintArrayEmitter(PrimitiveKind component, IntegerEncoding encoding) implements FieldEmitter {
    /** {@code VarintArrays.ZIGZAG.write(out, value.samples())}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.writeVarintArray(component).on(receiver(), scope.stream(), value);
    }

    /** {@code VarintArrays.ZIGZAG.readInts(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.readVarintArray(component).on(receiver(), scope.stream());
    }

    /** {@code VarintArrays.skip(in)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.SKIP_VARINT_ARRAY.call(scope.stream());
    }

    /** {@code VarintArrays.ZIGZAG.sizeOf(value.samples())}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.sizeOfVarintArray(component).on(receiver(), value);
    }

    private CodeBlock receiver() {
        return RuntimeNames.varintArrays(encoding);
    }
}
