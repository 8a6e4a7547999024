package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * A number or character at its full width, little-endian.
 *
 * @param kind which; not boolean
 */
record ScalarEmitter(PrimitiveKind kind) implements FixedWidthEmitter {
    /** {@code out.writeLong(value.id())}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(kind).on(scope.stream(), value);
    }

    /** {@code in.readLong()}. */
    @Override
    public CodeBlock read(Scope scope) {
        return RuntimeNames.read(kind).on(scope.stream());
    }

    /** {@code Window.require(in, 8)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.REQUIRE.call(scope.stream(), width());
    }

    @Override
    public int width() {
        return kind.width();
    }

    /** {@code LittleEndian.putLong(bytes, p + 1, value.id())}, or {@code bytes[p + 1] = value.level()}. */
    @Override
    public CodeBlock put(CodeBlock value, String bytes, CodeBlock index, Scope scope) {
        return kind == PrimitiveKind.BYTE
                ? CodeBlock.of("$N[$L] = $L", bytes, index, value)
                : RuntimeNames.put(kind).call(bytes, index, value);
    }

    /** {@code LittleEndian.getLong(bytes, p + 1)}, or {@code bytes[p + 1]}. */
    @Override
    public CodeBlock get(String bytes, CodeBlock index, Scope scope) {
        return kind == PrimitiveKind.BYTE
                ? CodeBlock.of("$N[$L]", bytes, index)
                : RuntimeNames.get(kind).call(bytes, index);
    }

    @Override
    public boolean mayRefuse() {
        return false;
    }
}
