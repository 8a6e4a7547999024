package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.TextEncoding;

/**
 * A String.
 *
 * @param encoding how its characters are written
 */
record TextEmitter(TextEncoding encoding) implements FieldEmitter {
    /** {@code CompactStrings.write(out, name)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(encoding).call(scope.stream(), value);
    }

    /** {@code CompactStrings.read(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.read(encoding).call(scope.stream());
    }

    /** {@code CompactStrings.skip(in)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.skip(encoding).call(scope.stream());
    }

    /** {@code CompactStrings.sizeOf(name)}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.sizeOf(encoding).call(value);
    }
}
