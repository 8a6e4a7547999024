package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.PrimitiveArray;
import java.util.Optional;

/**
 * An atomic variable or array of such, as what it holds. The variable is asked once by each of the methods, so that other threads
 * may change it meanwhile.
 *
 * @param type the variable, without a mark or stamp
 */
record AtomicEmitter(AtomicType type) implements FieldEmitter {
    /**
     * {@code CompactStrings.write(out, AtomicValues.held(value.note().get()))}, {@code PrimitiveArrays.write(out,
     * AtomicArrays.copyOf(value.counts()))}.
     */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return encoded().write(taken(value), scope);
    }

    /** {@code new AtomicReference<>(CompactStrings.read(in))}, {@code new AtomicIntegerArray(PrimitiveArrays.readInts(in))}. */
    @Override
    public CodeBlock read(Scope scope) {
        CodeBlock read = encoded().read(scope);
        return switch (type.kind()) {
            case REFERENCE_ARRAY -> RuntimeNames.ATOMIC_ARRAY_OF.call(read);
            case REFERENCE -> CodeBlock.of("new $T<>($L)", type.kind().className(), orNull(type, read));
            default -> CodeBlock.of("new $T($L)", type.kind().className(), read);
        };
    }

    @Override
    public CodeBlock skip(Scope scope) {
        return encoded().skip(scope);
    }

    /** {@code AtomicArrays.sizeOf(value.counts())} where the count tells the size, else as {@link #write}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        boolean counted = !type.kind().isGeneric()
                && type.held().type() instanceof PrimitiveArray array
                && array.encoding() == IntegerEncoding.FIXED;
        return counted
                ? RuntimeNames.sizeOfAtomicArray(type.kind()).call(value)
                : encoded().size(taken(value), scope);
    }

    private FieldEmitter encoded() {
        return Emitters.of(type.encoded());
    }

    private CodeBlock taken(CodeBlock value) {
        return switch (type.kind()) {
            case INTEGER, LONG -> CodeBlock.of("$L.get()", value);
            case INTEGER_ARRAY, LONG_ARRAY, REFERENCE_ARRAY ->
                RuntimeNames.copyOfAtomicArray(type.kind()).call(value);
            default -> held(type, CodeBlock.of("$L.get()", value));
        };
    }

    /** {@code AtomicValues.held(note)}, or {@code Optional.ofNullable(note)} if it may be null. */
    static CodeBlock held(AtomicType type, CodeBlock value) {
        return type.held().nullable()
                ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
                : RuntimeNames.HELD.call(value);
    }

    /** What was read as an Optional, as what the reference holds: {@code readNote(in).orElse(null)}. */
    static CodeBlock orNull(AtomicType type, CodeBlock read) {
        return type.held().nullable() ? CodeBlock.of("$L.orElse(null)", read) : read;
    }
}
