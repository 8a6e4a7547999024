package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumType;
import java.io.IOException;

/**
 * An enum of which some tags take more than a byte, or some that are not known stand for a constant.
 *
 * @param type the enum
 */
record EnumEmitter(EnumType type) implements FieldEmitter {
    /** {@code out.writeVarInt(Tags.of(glyph))}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.WRITE_TAG.on(scope.stream(), names().tagOf(value, scope));
    }

    /** {@code Tags.read(in, GLYPH_VALUES)}, {@code Tags.read(in, GLYPH_VALUES, Glyph.UNKNOWN)}, or {@code nextGlyph(in)} where tags were given. */
    @Override
    public CodeBlock read(Scope scope) {
        CodecMembers members = scope.members();
        if (!type.tagged()) {
            String values = names().values(members);
            return type.fallback().isPresent()
                    ? RuntimeNames.READ_CONSTANT_OR.call(scope.stream(), values, fallback())
                    : RuntimeNames.READ_CONSTANT.call(scope.stream(), values);
        }
        String method = members.once("next constant of " + type.type(), () -> addReader(members));
        return CodeBlock.of("$N($N)", method, scope.stream());
    }

    /** {@code Varints.sizeOf(Tags.of(glyph))}. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return RuntimeNames.SIZE_OF_TAG.call(names().tagOf(value, scope));
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
     *         default -> throw Tags.unknown(in, "Glyph", tag);    // or Glyph.UNKNOWN
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
        CodeBlock unknown = CodeBlock.of(
                "throw $L",
                RuntimeNames.UNKNOWN_TAG.call(scope.stream(), CodeBlock.of("$S", names().displayName()), tag));
        body.addStatement("default -> $L", type.fallback().isPresent() ? fallback() : unknown);
        MethodSpec.Builder method = names().reader(name, scope)
                .addJavadoc("Reads a tag, and returns the constant with that tag.\n\n")
                .addJavadoc("@param $N the stream to read from\n", scope.stream())
                .addJavadoc("@return the constant\n")
                .addJavadoc(
                        "@throws $T if $Lthe stream fails\n",
                        IOException.class,
                        type.fallback().isPresent() ? "" : "there is none, or ")
                .addException(IOException.class)
                .addStatement("int $N = $L", tag, RuntimeNames.READ_TAG.on(scope.stream()))
                .addCode(EnumNames.endSwitch(body));
        members.addMethod(names().subject(), method.build());
        return name;
    }

    /** {@code Glyph.UNKNOWN}. */
    private CodeBlock fallback() {
        return CodeBlock.of("$T.$N", type.type(), type.fallback().orElseThrow());
    }

    private EnumNames names() {
        return new EnumNames(type);
    }
}
