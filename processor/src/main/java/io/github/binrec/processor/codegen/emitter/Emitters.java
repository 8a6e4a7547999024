package io.github.binrec.processor.codegen.emitter;

import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.VariableType;

/** Which emitter is for which kind of field. */
public final class Emitters implements FieldType.Visitor<FieldEmitter> {
    private static final Emitters INSTANCE = new Emitters();

    private Emitters() {}

    /**
     * Returns the emitter for a type.
     *
     * @param type how a value is turned into bytes
     * @return what emits the code that does it
     */
    public static FieldEmitter of(FieldType type) {
        return type.accept(INSTANCE);
    }

    @Override
    public FieldEmitter visitScalar(Scalar type) {
        if (type.encoding() != IntegerEncoding.FIXED) {
            return new VarintEmitter(type.kind(), type.encoding());
        }
        return type.kind() == PrimitiveKind.BOOLEAN ? new BooleanEmitter() : new ScalarEmitter(type.kind());
    }

    @Override
    public FieldEmitter visitText(Text type) {
        return new TextEmitter(type.encoding());
    }

    @Override
    public FieldEmitter visitEnum(EnumType type) {
        boolean oneByte = type.constants().stream().allMatch(constant -> constant.tag() <= Byte.MAX_VALUE);
        // What stands for unknown tags must be ready for longer ones.
        return oneByte && type.fallback().isEmpty() ? new ByteEnumEmitter(type) : new EnumEmitter(type);
    }

    @Override
    public FieldEmitter visitPrimitiveArray(PrimitiveArray type) {
        return type.encoding() == IntegerEncoding.FIXED
                ? new PrimitiveArrayEmitter(type.component())
                : new VarintArrayEmitter(type.component(), type.encoding());
    }

    @Override
    public FieldEmitter visitObjectArray(ObjectArray type) {
        return new ObjectArrayEmitter(type);
    }

    @Override
    public FieldEmitter visitNested(NestedType type) {
        if (!type.inlined().isEmpty()) {
            return new InlinedEmitter(type);
        }
        return type.arguments().isEmpty() ? new NestedEmitter(type.codec()) : new PartEmitter(type);
    }

    @Override
    public FieldEmitter visitListing(Listing type) {
        return new ListingEmitter(type);
    }

    @Override
    public FieldEmitter visitMapping(Mapping type) {
        return new MappingEmitter(type);
    }

    @Override
    public FieldEmitter visitOptional(OptionalType type) {
        return OptionalEmitter.of(type);
    }

    @Override
    public FieldEmitter visitOptionalPrimitive(OptionalPrimitive type) {
        return OptionalEmitter.of(type);
    }

    @Override
    public FieldEmitter visitJdkValue(JdkValue type) {
        return type.fixedSize().isPresent()
                ? new FixedValueEmitter(type.kind(), type.fixedSize().getAsInt())
                : new JdkValueEmitter(type.kind());
    }

    @Override
    public FieldEmitter visitAtomic(AtomicType type) {
        return type.kind().width() > 0 ? new AtomicPairEmitter(type) : new AtomicEmitter(type);
    }

    @Override
    public FieldEmitter visitCustom(CustomType type) {
        return new PartEmitter(type);
    }

    @Override
    public FieldEmitter visitVariable(VariableType type) {
        return new PartEmitter(type);
    }
}
