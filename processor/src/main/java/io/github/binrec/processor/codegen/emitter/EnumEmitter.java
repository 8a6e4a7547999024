package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldType.EnumType;
import java.io.IOException;

/**
 * An enum of which some tags take more than a byte.
 *
 * @param type the enum
 */
record EnumEmitter(EnumType type) implements FieldEmitter {
    /** {@code out.writeVarInt(Tags.of(glyph))}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.WRITE_COUNT.on(scope.stream(), names().tagOf(value, scope));
    }

    /** {@code Tags.read(in, GLYPH_VALUES)}, or {@code nextGlyph(in)} where tags were given. */
    @Override
    public CodeBlock read(Scope scope) {
        CodecMembers members = scope.members();
        if (!type.tagged()) {
            return RuntimeNames.READ_CONSTANT.call(scope.stream(), names().values(members));
        }
        String method = members.once("next constant of " + type.type(), () -> addReader(members));
        return CodeBlock.of("$N($N)", method, scope.stream());
    }

    /** {@code Varints.sizeOf(Tags.of(glyph))}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.SIZE_OF_COUNT.call(names().tagOf(value, scope));
    }

    /**
     * The method from tags to constants.
     *
     * <pre>{@code
     * private static Glyph nextGlyph(ByteStream in) throws IOException {
     *     int tag = in.readVarInt();
     *     return switch (tag) {
     *         case 1 -> Glyph.DOT;
     *         case 500 -> Glyph.DASH;
     *         default -> throw Tags.unknown(in, "Glyph", tag);
     *     };
     * }
     * }</pre>
     */
    private String addReader(CodecMembers members) {
        Scope scope = members.scope("in");
        String tag = scope.newVariable("tag");
        String name =
                members.newMethodName(names().subject(), "next" + type.type().simpleName());
        CodeBlock.Builder body = names().constants(CodeBlock.of("$N", tag));
        body.addStatement(
                "default -> throw $L",
                RuntimeNames.UNKNOWN_TAG.call(scope.stream(), CodeBlock.of("$S", names().displayName()), tag));
        MethodSpec.Builder method = names().reader(name, scope)
                .addJavadoc("Reads a tag, and returns the constant with that tag.\n\n")
                .addJavadoc("@param $N the stream to read from\n", scope.stream())
                .addJavadoc("@return the constant\n")
                .addJavadoc("@throws $T if there is none, or the stream fails\n", IOException.class)
                .addException(IOException.class)
                .addStatement("int $N = $L", tag, RuntimeNames.READ_TAG.on(scope.stream()))
                .addCode(EnumNames.endSwitch(body));
        members.addMethod(names().subject(), method.build());
        return name;
    }

    private EnumNames names() {
        return new EnumNames(type);
    }
}
