package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.CodecLink;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.VariableType;
import java.util.List;

/**
 * The codecs that a codec is put together from, each made once: constants, or fields where they depend on the codecs that it is
 * given itself.
 *
 * @param scope the names of the code that needs them
 */
record Parts(Scope scope) {
    /** The codec of a type, for use in a method: a member, or the codec itself. */
    CodeBlock of(FieldType type) {
        if (type instanceof VariableType variable) {
            return CodeBlock.of(
                    "$N", members().given().field(variable.variable().name()));
        }
        if (type instanceof NestedType nested && nested.link() == CodecLink.SELF) {
            return CodeBlock.of("this");
        }
        return type instanceof NestedType nested && nested.arguments().isEmpty()
                ? CodeBlock.of("$T.$N", nested.codec(), RuntimeNames.INSTANCE)
                : CodeBlock.of("$N", member(type));
    }

    private CodecMembers members() {
        return scope.members();
    }

    private String member(FieldType type) {
        return members().once(type, () -> addMember(type));
    }

    /**
     * Adds a codec as a member.
     *
     * <pre>{@code
     * private static final BinaryCodec<Money> MONEY_CODEC = Composition.part(MoneyCodec.INSTANCE);
     * private static final PairCodec<String, Leg> PAIR_OF_STRING_AND_LEG_CODEC = PairCodec.of(Codecs.STRING, LegCodec.INSTANCE);
     * private final PairCodec<String, T> pairOfStringAndTCodec;      // assigned in the constructor
     * }</pre>
     */
    private String addMember(FieldType type) {
        TypeName javaType = type.javaType().isPrimitive() ? type.javaType().box() : type.javaType();
        TypeName codecType = type instanceof NestedType nested && nested.link() == CodecLink.DIRECT
                ? Parameterized.like(nested.codec(), javaType)
                : ParameterizedTypeName.get(RuntimeNames.BINARY_CODEC, javaType);
        CodeBlock value = made(type);
        CodeBlock comment = CodeBlock.of("The codec of {@code $T}.", type.javaType());
        String name = type instanceof CustomType custom && !type.isOpen()
                ? custom.codec().simpleName()
                : PartNames.of(javaType) + "Codec";
        return type.isOpen()
                ? members().addField(codecType, PartNames.lowerCamel(name), value, comment)
                : members().addConstant(codecType, PartNames.upperSnake(name), value, comment);
    }

    /** What makes the codec that becomes a member. */
    private CodeBlock made(FieldType type) {
        if (type instanceof CustomType custom) {
            return RuntimeNames.PART.call(custom(custom));
        }
        return type instanceof NestedType nested ? nested(nested) : type.accept(new PartExpressions(this));
    }

    /**
     * The codec of a type, for use as an argument where a member is made: {@code Codecs.STRING}, {@code LegCodec.INSTANCE}, {@code
     * aCodec}, {@code Codecs.list(LegCodec.INSTANCE)}.
     */
    CodeBlock argument(FieldType type) {
        if (type instanceof VariableType variable) {
            return CodeBlock.of(
                    "$N", members().given().parameter(variable.variable().name()));
        }
        if (type instanceof NestedType nested) {
            return nested(nested);
        }
        return PartExpressions.isMember(type)
                ? CodeBlock.of("$N", member(type))
                : type.accept(new PartExpressions(this));
    }

    private CodeBlock nested(NestedType type) {
        CodeBlock arguments = arguments(type.arguments());
        CodeBlock codec = type.arguments().isEmpty()
                ? CodeBlock.of("$T.$N", type.codec(), RuntimeNames.INSTANCE)
                : CodeBlock.of("$T.$N($L)", type.codec(), RuntimeNames.OF, arguments);
        return switch (type.link()) {
            case DIRECT -> codec;
            case SELF -> CodeBlock.of("this");
            case LATER -> RuntimeNames.LATER.call(CodeBlock.of("() -> $L", codec));
            case SHARED -> shared(type, arguments);
        };
    }

    /** {@code codecs.get(ForestCodec.class, () -> ForestCodec.of(tCodec, codecs), tCodec)}. */
    private CodeBlock shared(NestedType type, CodeBlock arguments) {
        String codecs = members().given().shared();
        return RuntimeNames.GET_SHARED.on(
                codecs,
                CodeBlock.of("$T.class", type.codec()),
                CodeBlock.of("() -> $T.$N($L, $N)", type.codec(), RuntimeNames.OF, arguments, codecs),
                arguments);
    }

    private CodeBlock custom(CustomType type) {
        ClassName codec = type.codec();
        CodeBlock arguments = arguments(type.arguments());
        return switch (type.source()) {
            case INSTANCE -> CodeBlock.of("$T.$N", codec, RuntimeNames.INSTANCE);
            case CONSTRUCTOR -> CodeBlock.of("new $T$L($L)", codec, type.generic() ? "<>" : "", arguments);
            case FACTORY -> CodeBlock.of("$T.$N($L)", codec, RuntimeNames.OF, arguments);
        };
    }

    private CodeBlock arguments(List<FieldType> types) {
        return types.stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    }
}
