package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.PrimitiveKind;

/**
 * An enum with tags below 128, as nearly all are: their LEB128 is a byte, which is not negative.
 *
 * @param type the enum
 */
record ByteEnumEmitter(EnumType type) implements FixedWidthEmitter {
    /** {@code out.writeByte(Tags.of(side))}. */
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return RuntimeNames.write(PrimitiveKind.BYTE).on(scope.stream(), names().tagOf(value, scope));
    }

    /** {@code Tags.read(in, SIDE_VALUES)}, or {@code sideAt(in, Window.require(in, 1))} where tags were given. */
    @Override
    public CodeBlock read(Scope scope) {
        return type.tagged()
                ? constantAt(RuntimeNames.REQUIRE.call(scope.stream(), width()), scope)
                : RuntimeNames.READ_CONSTANT.call(scope.stream(), names().values(scope.members()));
    }

    @Override
    public int width() {
        return 1;
    }

    /** {@code bytes[p + 8] = (byte) Tags.of(side)}. */
    @Override
    public CodeBlock put(CodeBlock value, String bytes, CodeBlock index, Scope scope) {
        return CodeBlock.of("$N[$L] = (byte) $L", bytes, index, names().tagOf(value, scope));
    }

    /** {@code Tags.get(in, p + 8, SIDE_VALUES)}, or {@code sideAt(in, p + 8)} where tags were given. */
    @Override
    public CodeBlock get(String bytes, CodeBlock index, Scope scope) {
        return type.tagged()
                ? constantAt(index, scope)
                : RuntimeNames.GET_CONSTANT.call(scope.stream(), index, names().values(scope.members()));
    }

    @Override
    public boolean readsArray() {
        return false;
    }

    @Override
    public boolean mayRefuse() {
        return true;
    }

    private CodeBlock constantAt(CodeBlock index, Scope scope) {
        CodecMembers members = scope.members();
        String method = members.once("constant at " + type.type(), () -> addReader(members));
        return CodeBlock.of("$N($N, $L)", method, scope.stream(), index);
    }

    /**
     * The method from tags to constants.
     *
     * <pre>{@code
     * private static Side sideAt(ByteStream in, int index) throws MalformedRecordException {
     *     return switch (Window.array(in)[index]) {
     *         case 1 -> Side.BUY;
     *         case 5 -> Side.SELL;
     *         default -> throw Tags.unknownAt(in, "Side", index);
     *     };
     * }
     * }</pre>
     */
    private String addReader(CodecMembers members) {
        Scope scope = members.scope("in");
        String index = scope.newVariable("index");
        String name = members.newMethodName(
                names().subject(), scope.newVariable(type.type().simpleName() + "At"));
        CodeBlock.Builder body =
                names().constants(CodeBlock.of("$L[$N]", RuntimeNames.ARRAY.call(scope.stream()), index));
        body.addStatement(
                "default -> throw $L",
                RuntimeNames.UNKNOWN_TAG_AT.call(scope.stream(), CodeBlock.of("$S", names().displayName()), index));
        MethodSpec.Builder method = names().reader(name, scope)
                .addJavadoc("Returns the constant with a tag.\n\n")
                .addJavadoc("@param $N the stream that is read\n", scope.stream())
                .addJavadoc("@param $N the index of the tag in the stream's window\n", index)
                .addJavadoc("@return the constant\n")
                .addJavadoc("@throws $T if there is none\n", RuntimeNames.MALFORMED_RECORD_EXCEPTION)
                .addParameter(TypeName.INT, index)
                .addException(RuntimeNames.MALFORMED_RECORD_EXCEPTION)
                .addCode(EnumNames.endSwitch(body));
        members.addMethod(names().subject(), method.build());
        return name;
    }

    private EnumNames names() {
        return new EnumNames(type);
    }
}
