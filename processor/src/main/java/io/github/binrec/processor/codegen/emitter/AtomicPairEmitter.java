package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.AtomicKind;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * An atomic reference with a mark or stamp: what it holds, then the mark or stamp. Both are asked for at once, so that they belong
 * together whatever other threads do.
 *
 * @param type the reference
 */
record AtomicPairEmitter(AtomicType type) implements FieldEmitter {
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return HelperMethods.write(type.javaType(), value, scope, this::writeBody);
    }

    /** {@code new AtomicStampedReference<>(CompactStrings.read(in), in.readInt())}: Java evaluates arguments from left to right. */
    @Override
    public CodeBlock read(Scope scope) {
        CodeBlock held = Emitters.of(type.encoded()).read(contentScope(scope));
        return CodeBlock.of(
                "new $T<>($L, $L)",
                type.kind().className(),
                AtomicEmitter.orNull(type, held),
                RuntimeNames.read(second()).on(scope.stream()));
    }

    /** {@code Skipping.followed(in, in2 -> CompactStrings.skip(in2), 4)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        Scope inner = scope.lambda();
        CodeBlock step = CodeBlock.of(
                "$N -> $L", inner.stream(), Emitters.of(type.encoded()).skip(contentScope(inner)));
        return RuntimeNames.SKIP_FOLLOWED.call(scope.stream(), step, type.kind().width());
    }

    /** {@code 4 + CompactStrings.sizeOf(AtomicValues.held(value.note().getReference()))}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        CodeBlock held = AtomicEmitter.held(type, CodeBlock.of("$L.getReference()", value));
        return CodeBlock.of(
                "$L + $L", type.kind().width(), Emitters.of(type.encoded()).size(held, contentScope(scope)));
    }

    /**
     * The body of {@code writeNote}.
     *
     * <pre>{@code
     * int[] stamp = new int[1];
     * String content = note.get(stamp);
     * CompactStrings.write(out, AtomicValues.held(content));
     * out.writeInt(stamp[0]);
     * }</pre>
     */
    private CodeBlock writeBody(Scope scope, String reference) {
        String second = scope.newVariable(type.kind() == AtomicKind.STAMPED_REFERENCE ? "stamp" : "mark");
        String content = scope.newVariable("content");
        TypeName primitive = second().typeName();
        TypeName held = type.held().type().javaType();
        return CodeBlock.builder()
                .addStatement("$T[] $N = new $T[1]", primitive, second, primitive)
                .addStatement("$T $N = $N.get($N)", held, content, reference, second)
                .addStatement(Emitters.of(type.encoded())
                        .write(AtomicEmitter.held(type, CodeBlock.of("$N", content)), contentScope(scope)))
                .addStatement(RuntimeNames.write(second()).on(scope.stream(), CodeBlock.of("$N[0]", second)))
                .build();
    }

    private PrimitiveKind second() {
        return type.kind() == AtomicKind.STAMPED_REFERENCE ? PrimitiveKind.INT : PrimitiveKind.BOOLEAN;
    }

    /** The methods for the content are not those for the reference. */
    private static Scope contentScope(Scope scope) {
        return scope.aboutPart("Content", "the content");
    }
}
