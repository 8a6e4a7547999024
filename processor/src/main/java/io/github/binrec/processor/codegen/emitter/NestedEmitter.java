package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;

/**
 * A value of a type that has a codec of its own.
 *
 * @param codec that codec
 */
public record NestedEmitter(ClassName codec) implements FieldEmitter {
    /** {@code LegCodec.INSTANCE.write(out, leg)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.CODEC_WRITE.on(instance(), scope.stream(), value);
    }

    /** {@code NestedRecords.read(in, LegCodec.INSTANCE)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.NESTED_READ.call(scope.stream(), instance());
    }

    /** {@code Skipping.value(in, LegCodec.INSTANCE)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.SKIP_VALUE.call(scope.stream(), instance());
    }

    /** {@code LegCodec.INSTANCE.sizeOf(leg)}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.CODEC_SIZE_OF.on(instance(), value);
    }

    private CodeBlock instance() {
        return CodeBlock.of("$T.$N", codec, RuntimeNames.INSTANCE);
    }
}
