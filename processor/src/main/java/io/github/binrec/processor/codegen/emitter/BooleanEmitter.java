package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.PrimitiveKind;

/** A boolean that has bytes: one that can be null, or that is in a collection. A byte, 0 or 1. */
record BooleanEmitter() implements FieldEmitter {
    /** {@code out.writeBoolean(open)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(PrimitiveKind.BOOLEAN).on(scope.stream(), value);
    }

    /** {@code in.readBoolean()}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.read(PrimitiveKind.BOOLEAN).on(scope.stream());
    }

    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return CodeBlock.of("1");
    }
}
