package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.FieldType.CustomType;
import io.github.binrec.processor.model.FieldType.NestedType;
import java.util.Locale;

/**
 * The codecs that a codec is put together from: constants, each made once.
 *
 * @param members the members of the codec that is written
 */
record Parts(CodecMembers members) {
    /** Returns the codec of a type, an expression; one that is not in a constant of its own is added as a member. */
    CodeBlock of(FieldType type) {
        if (type instanceof NestedType nested) {
            return CodeBlock.of("$T.$N", nested.codec(), RuntimeNames.INSTANCE);
        }
        if (type instanceof CustomType custom) {
            return CodeBlock.of("$N", members.once(type, () -> addConstant(custom)));
        }
        throw new IllegalArgumentException(type + " needs no codec of its own");
    }

    /** {@code private static final BinaryCodec<Money> MONEY_CODEC = Composition.part(MoneyCodec.INSTANCE)}. */
    private String addConstant(CustomType type) {
        TypeName codecType = ParameterizedTypeName.get(
                RuntimeNames.BINARY_CODEC,
                type.javaType().isPrimitive() ? type.javaType().box() : type.javaType());
        String name = constantName(type.codec());
        return members.addConstant(
                codecType,
                name,
                RuntimeNames.PART.call(instance(type)),
                CodeBlock.of("The codec of {@code $T}.", type.javaType()));
    }

    private static CodeBlock instance(CustomType type) {
        return switch (type.source()) {
            case INSTANCE -> CodeBlock.of("$T.$N", type.codec(), RuntimeNames.INSTANCE);
            case CONSTRUCTOR -> CodeBlock.of("new $T()", type.codec());
            case FACTORY -> CodeBlock.of("$T.of()", type.codec());
        };
    }

    private static String constantName(ClassName codec) {
        return codec.simpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
