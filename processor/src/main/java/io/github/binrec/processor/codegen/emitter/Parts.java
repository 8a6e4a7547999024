package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.FieldType.CustomType;
import java.util.Locale;

/**
 * The codecs that a codec is put together from: constants, each made once.
 *
 * @param members the members of the codec that is written
 */
record Parts(CodecMembers members) {
    /** Adds the codec of a type as a member, and returns its name. */
    CodeBlock of(FieldType type) {
        if (type instanceof CustomType custom) {
            return CodeBlock.of("$N", members.once(type, () -> addConstant(custom)));
        }
        throw new IllegalArgumentException(type + " needs no codec of its own");
    }

    /** The least size of an element, as code: a number, or a question to the codec where only that can know. */
    static CodeBlock leastSize(Element element, Scope scope) {
        return !element.nullable() && element.type() instanceof CustomType
                ? RuntimeNames.LEAST_SIZE.on(new Parts(scope.members()).of(element.type()))
                : CodeBlock.of("$L", element.leastSize());
    }

    /** The least size of an entry of a map, as code. */
    static CodeBlock leastSize(Element key, Element value, Scope scope) {
        CodeBlock keySize = leastSize(key, scope);
        CodeBlock valueSize = leastSize(value, scope);
        return isNumber(keySize) && isNumber(valueSize)
                ? CodeBlock.of("$L", key.leastSize() + value.leastSize())
                : CodeBlock.of("$L + $L", keySize, valueSize);
    }

    private static boolean isNumber(CodeBlock size) {
        return Character.isDigit(size.toString().charAt(0));
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
