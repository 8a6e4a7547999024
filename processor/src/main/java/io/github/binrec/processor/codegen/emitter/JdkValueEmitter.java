package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.JdkKind;

/**
 * A value of the JDK's of which some take more bytes than others: a BigDecimal, a ZoneId and the like.
 *
 * @param kind which
 */
record JdkValueEmitter(JdkKind kind) implements FieldEmitter {
    /** {@code BigNumbers.write(out, price)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(kind).call(scope.stream(), value);
    }

    /** {@code BigNumbers.readBigDecimal(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.read(kind).call(scope.stream());
    }

    /** {@code BigNumbers.skipBigDecimal(in)}, or {@code CompactStrings.skip(in)} where the value is text. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.skip(kind).call(scope.stream());
    }

    /** {@code BigNumbers.sizeOf(price)}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.sizeOf(kind).call(value);
    }
}
