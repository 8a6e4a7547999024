package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.GreatestSize;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.SizeBound;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.VariableType;
import java.util.List;

/**
 * Expressions that make codecs of types which have none of their own: what the runtime's {@code Codecs} has, or a codec of the code
 * that would read and write a field of the type.
 */
final class PartExpressions implements FieldType.Visitor<CodeBlock> {
    private final Parts parts;

    PartExpressions(Parts parts) {
        this.parts = parts;
    }

    /** Whether the codec of a type is worth a name: it is made of code, or somebody wrote it. */
    static boolean isMember(FieldType type) {
        return type.accept(new IsMember());
    }

    @Override
    public CodeBlock visitScalar(Scalar type) {
        return RuntimeNames.codec(type.kind(), type.encoding());
    }

    @Override
    public CodeBlock visitText(Text type) {
        return RuntimeNames.codec(type.encoding());
    }

    @Override
    public CodeBlock visitEnum(EnumType type) {
        return ofCode(type);
    }

    @Override
    public CodeBlock visitPrimitiveArray(PrimitiveArray type) {
        return type.encoding() == IntegerEncoding.FIXED ? RuntimeNames.codecOfArray(type.component()) : ofCode(type);
    }

    @Override
    public CodeBlock visitObjectArray(ObjectArray type) {
        return ofCode(type);
    }

    @Override
    public CodeBlock visitNested(NestedType type) {
        return parts.argument(type);
    }

    @Override
    public CodeBlock visitListing(Listing type) {
        if (isMember(type)) {
            return ofCode(type);
        }
        RuntimeMethod maker =
                type.kind() == CollectionKind.LIST ? RuntimeNames.CODEC_OF_LIST : RuntimeNames.CODEC_OF_SET;
        return maker.call(parts.argument(type.element().type()));
    }

    @Override
    public CodeBlock visitMapping(Mapping type) {
        return isMember(type)
                ? ofCode(type)
                : RuntimeNames.CODEC_OF_MAP.call(
                        parts.argument(type.key().type()),
                        parts.argument(type.value().type()));
    }

    @Override
    public CodeBlock visitOptional(OptionalType type) {
        return RuntimeNames.CODEC_OF_OPTIONAL.call(parts.argument(type.content()));
    }

    @Override
    public CodeBlock visitOptionalPrimitive(OptionalPrimitive type) {
        return isMember(type) ? ofCode(type) : RuntimeNames.codecOfOptional(type.kind());
    }

    @Override
    public CodeBlock visitJdkValue(JdkValue type) {
        return RuntimeNames.codec(type.kind());
    }

    @Override
    public CodeBlock visitAtomic(AtomicType type) {
        return ofCode(type);
    }

    @Override
    public CodeBlock visitCustom(CustomType type) {
        return parts.argument(type);
    }

    @Override
    public CodeBlock visitVariable(VariableType type) {
        return parts.argument(type);
    }

    /**
     * A codec made of code.
     *
     * <pre>{@code
     * Composition.of("Side", 1, OptionalLong.of(1), (out, value) -> out.writeByte(Tags.of(value)), in -> Tags.read(in, SIDE_VALUES), value -> 1)
     * }</pre>
     */
    private CodeBlock ofCode(FieldType type) {
        Scope writing = lambda("out");
        Scope reading = lambda("in");
        String value = writing.newVariable("value");
        CodeBlock written = Emitters.of(type).write(CodeBlock.of("$N", value), writing);
        CodeBlock read = Emitters.of(type).read(reading);
        CodeBlock size = Emitters.of(type).size(CodeBlock.of("$N", value), writing);
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$S", Parameterized.shortName(type.javaType())),
                CodeBlock.of("$L", type.leastSize()),
                new SizeCode(parts.scope()).greatest(GreatestSize.of(type).filter(SizeBound::isConstant)),
                CodeBlock.of("($N, $N) -> $L", writing.stream(), value, written),
                CodeBlock.of("$N -> $L", reading.stream(), read),
                CodeBlock.of("$N -> $L", value, size));
        return RuntimeNames.CODEC_OF.call(CodeBlock.join(arguments, ",$W"));
    }

    private Scope lambda(String stream) {
        return parts.scope().helper(stream);
    }

    /** The types of which the runtime knows no codec. */
    private static final class IsMember implements FieldType.Visitor<Boolean> {
        @Override
        public Boolean visitScalar(Scalar type) {
            return false;
        }

        @Override
        public Boolean visitText(Text type) {
            return false;
        }

        @Override
        public Boolean visitEnum(EnumType type) {
            return true;
        }

        @Override
        public Boolean visitPrimitiveArray(PrimitiveArray type) {
            return type.encoding() != IntegerEncoding.FIXED;
        }

        @Override
        public Boolean visitObjectArray(ObjectArray type) {
            return true;
        }

        @Override
        public Boolean visitNested(NestedType type) {
            return false;
        }

        @Override
        public Boolean visitListing(Listing type) {
            boolean known = type.kind() == CollectionKind.LIST || type.kind() == CollectionKind.SET;
            return !known || needsCode(type.element());
        }

        @Override
        public Boolean visitMapping(Mapping type) {
            return type.kind() != MapKind.MAP || needsCode(type.key()) || needsCode(type.value());
        }

        /** Nulls are bits before the elements. */
        private static boolean needsCode(Element element) {
            return element.nullable();
        }

        @Override
        public Boolean visitOptional(OptionalType type) {
            return false;
        }

        @Override
        public Boolean visitOptionalPrimitive(OptionalPrimitive type) {
            return type.encoding() != IntegerEncoding.FIXED;
        }

        @Override
        public Boolean visitJdkValue(JdkValue type) {
            return false;
        }

        @Override
        public Boolean visitAtomic(AtomicType type) {
            return true;
        }

        @Override
        public Boolean visitCustom(CustomType type) {
            return true;
        }

        @Override
        public Boolean visitVariable(VariableType type) {
            return false;
        }
    }
}
