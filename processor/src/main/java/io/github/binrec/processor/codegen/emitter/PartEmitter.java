package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldType;

/**
 * A value whose codec is a member of the codec that is written, or is that codec.
 *
 * @param type the type of the value
 */
record PartEmitter(FieldType type) implements FieldEmitter {
    /** {@code MONEY_CODEC.write(out, price)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.CODEC_WRITE.on(codec(scope), scope.stream(), value);
    }

    /** {@code MONEY_CODEC.read(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.CODEC_READ.on(codec(scope), scope.stream());
    }

    /** {@code Skipping.value(in, PAIR_OF_STRING_AND_LEG_CODEC)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.SKIP_VALUE.call(scope.stream(), codec(scope));
    }

    /** {@code MONEY_CODEC.sizeOf(price)}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.CODEC_SIZE_OF.on(codec(scope), value);
    }

    private CodeBlock codec(Scope scope) {
        return new Parts(scope).of(type);
    }
}
