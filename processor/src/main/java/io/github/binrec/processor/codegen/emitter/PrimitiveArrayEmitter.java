package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * An array of primitives: a count, then the elements, moved in bulk.
 *
 * @param component what it holds
 */
record PrimitiveArrayEmitter(PrimitiveKind component) implements FieldEmitter {
    /** {@code PrimitiveArrays.write(out, samples)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.writeArray(component).call(scope.stream(), value);
    }

    /** {@code PrimitiveArrays.readFloats(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.readArray(component).call(scope.stream());
    }

    /** {@code PrimitiveArrays.skip(in, 4)}, or {@code PrimitiveArrays.skipBooleans(in)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return component == PrimitiveKind.BOOLEAN
                ? RuntimeNames.SKIP_BOOLEANS.call(scope.stream())
                : RuntimeNames.SKIP_ARRAY.call(scope.stream(), component.width());
    }

    /** {@code PrimitiveArrays.sizeOf(samples)}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.sizeOfArray(component).call(value);
    }
}
