package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * An Optional of any kind: a byte, 0 or 1, then the content. As a record's own field it needs no byte: the content is the
 * body, and an empty Optional has none.
 *
 * @param type the Optional
 * @param rawType its class
 * @param content how its content is turned into bytes
 * @param getter the method that gives the content
 */
public record OptionalEmitter(FieldType type, ClassName rawType, FieldType content, String getter)
        implements FieldEmitter {
    static OptionalEmitter of(OptionalType type) {
        return new OptionalEmitter(type, ClassName.get("java.util", "Optional"), type.content(), "get");
    }

    static OptionalEmitter of(OptionalPrimitive type) {
        String getter = switch (type.kind()) {
            case INT -> "getAsInt";
            case LONG -> "getAsLong";
            default -> "getAsDouble";
        };
        return new OptionalEmitter(type, (ClassName) type.javaType(), type.content(), getter);
    }

    /** {@code nick.isPresent()}. */
    public CodeBlock isPresent(CodeBlock optional) {
        return CodeBlock.of("$L.isPresent()", optional);
    }

    /** {@code nick.get()}. */
    public CodeBlock get(CodeBlock optional) {
        return CodeBlock.of("$L.$N()", optional, getter);
    }

    /** {@code Optional.of(CompactStrings.read(in))}. */
    public CodeBlock of(CodeBlock value) {
        return CodeBlock.of("$T.of($L)", rawType, value);
    }

    /** {@code Optional.empty()}. */
    public CodeBlock empty() {
        return CodeBlock.of("$T.empty()", rawType);
    }

    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return HelperMethods.write(type.javaType(), value, scope, this::writeBody);
    }

    @Override
    public CodeBlock read(Scope scope) {
        return HelperMethods.read(type.javaType(), scope, (names, variable) -> readBody(names));
    }

    /** {@code Skipping.optional(in, in2 -> CompactStrings.skip(in2))}. */
    @Override
    public CodeBlock skip(Scope scope) {
        Scope inner = scope.lambda();
        CodeBlock step =
                CodeBlock.of("$N -> $L", inner.stream(), Emitters.of(content).skip(inner));
        return RuntimeNames.SKIP_OPTIONAL.call(scope.stream(), step);
    }

    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return HelperMethods.size(type.javaType(), value, scope, this::sizeBody);
    }

    /**
     * The body of {@code writeNick}.
     *
     * <pre>{@code
     * out.writeBoolean(nick.isPresent());
     * if (nick.isPresent()) {
     *     CompactStrings.write(out, nick.get());
     * }
     * }</pre>
     */
    private CodeBlock writeBody(Scope scope, String optional) {
        CodeBlock variable = CodeBlock.of("$N", optional);
        return CodeBlock.builder()
                .addStatement(RuntimeNames.write(PrimitiveKind.BOOLEAN).on(scope.stream(), isPresent(variable)))
                .beginControlFlow("if ($L)", isPresent(variable))
                .addStatement(Emitters.of(content).write(get(variable), scope.aboutPart("Content", "the content")))
                .endControlFlow()
                .build();
    }

    /**
     * The body of {@code readNick}.
     *
     * <pre>{@code
     * return in.readBoolean() ? Optional.of(CompactStrings.read(in)) : Optional.empty();
     * }</pre>
     */
    private CodeBlock readBody(Scope scope) {
        CodeBlock present = RuntimeNames.read(PrimitiveKind.BOOLEAN).on(scope.stream());
        CodeBlock read = Emitters.of(content).read(scope.aboutPart("Content", "the content"));
        return CodeBlock.builder()
                .addStatement("return $L ? $L : $L", present, of(read), empty())
                .build();
    }

    /**
     * The body of {@code sizeOfNick}.
     *
     * <pre>{@code
     * return nick.isPresent() ? 1 + CompactStrings.sizeOf(nick.get()) : 1;
     * }</pre>
     */
    private CodeBlock sizeBody(Scope scope, String optional) {
        CodeBlock variable = CodeBlock.of("$N", optional);
        CodeBlock size = Emitters.of(content).size(get(variable), scope.aboutPart("Content", "the content"));
        return CodeBlock.builder()
                .addStatement("return $L ? 1 + $L : 1", isPresent(variable), size)
                .build();
    }
}
