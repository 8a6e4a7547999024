package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.JdkKind;

/**
 * A value of the JDK's with a bounded range: an Instant, a UUID and the like.
 *
 * @param kind which
 * @param width the bytes of every value
 */
record FixedValueEmitter(JdkKind kind, int width) implements FixedWidthEmitter {
    /** {@code FixedValues.write(out, at)}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(kind).call(scope.stream(), value);
    }

    /** {@code FixedValues.readInstant(in)}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.read(kind).call(scope.stream());
    }

    /** {@code Window.require(in, 8)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.REQUIRE.call(scope.stream(), width);
    }

    /** {@code FixedValues.put(bytes, p + 4, at)}. */
    @Override
    public CodeBlock put(CodeBlock value, String bytes, CodeBlock index, Scope scope) {
        return RuntimeNames.put(kind).call(bytes, index, value);
    }

    /** {@code FixedValues.getInstant(in, bytes, p + 4)}. */
    @Override
    public CodeBlock get(String bytes, CodeBlock index, Scope scope) {
        return RuntimeNames.get(kind).call(scope.stream(), bytes, index);
    }

    @Override
    public boolean mayRefuse() {
        return kind != JdkKind.UUID;
    }
}
