package io.github.binrec.processor.model;

import io.github.binrec.annotations.Framing;
import java.util.Optional;

/** The bytes of the largest value, where there is such a thing. */
public final class GreatestSize implements FieldType.Visitor<Optional<SizeBound>> {
    private static final GreatestSize INSTANCE = new GreatestSize();

    private GreatestSize() {}

    /** {@return that of a value outside a record's own fields, or empty if there is no bound} */
    public static Optional<SizeBound> of(FieldType type) {
        return type.accept(INSTANCE);
    }

    /** {@return that of a field's body, or empty if there is no bound} */
    public static Optional<SizeBound> of(FieldModel field) {
        if (field.presence() == Presence.FLAG) {
            return Optional.of(SizeBound.NONE);
        }
        if (field.type() instanceof OptionalType optional) {
            return of(optional.content());
        }
        return of(field.type() instanceof OptionalPrimitive optional ? optional.content() : field.type());
    }

    /** {@return that of a record, of an extensible one without the length before it, or empty if there is no bound} */
    public static Optional<SizeBound> ofBody(RecordModel model) {
        int bitmap =
                model.framing() == Framing.PLAIN ? model.plainBitmapSize() : RecordModel.bitmapSize(model.greatestId());
        Optional<SizeBound> size = model.recursive() ? Optional.empty() : Optional.of(SizeBound.of(bitmap));
        for (FieldModel field : model.byId()) {
            size = sum(size, of(field));
        }
        return size;
    }

    /** {@return that of a variant with its tag, or empty if there is no bound} */
    public static Optional<SizeBound> of(VariantModel variant) {
        return of(variant.type()).map(SizeBound.of(Varint.sizeOf(variant.tag()))::plus);
    }

    private static Optional<SizeBound> sum(Optional<SizeBound> one, Optional<SizeBound> other) {
        return one.flatMap(size -> other.map(size::plus));
    }

    @Override
    public Optional<SizeBound> visitScalar(Scalar type) {
        // Zigzag and unsigned alike, 7 bits a byte.
        int varint = (8 * type.kind().width() + 6) / 7;
        return bytes(type.encoding() == IntegerEncoding.FIXED ? type.kind().width() : varint);
    }

    private static Optional<SizeBound> bytes(long bytes) {
        return Optional.of(SizeBound.of(bytes));
    }

    @Override
    public Optional<SizeBound> visitText(Text type) {
        return Optional.empty();
    }

    @Override
    public Optional<SizeBound> visitEnum(EnumType type) {
        return bytes(type.constants().stream()
                .mapToInt(constant -> Varint.sizeOf(constant.tag()))
                .max()
                .orElse(1));
    }

    @Override
    public Optional<SizeBound> visitPrimitiveArray(PrimitiveArray type) {
        return Optional.empty();
    }

    @Override
    public Optional<SizeBound> visitObjectArray(ObjectArray type) {
        return Optional.empty();
    }

    @Override
    public Optional<SizeBound> visitNested(NestedType type) {
        return Optional.of(SizeBound.ofPart(type));
    }

    /** Of an enum's constants each is in a set once at most. */
    @Override
    public Optional<SizeBound> visitListing(Listing type) {
        return type.kind().isDistinct() && type.element().type() instanceof EnumType constants
                ? bytes(all(constants, type.element().nullable()))
                : Optional.empty();
    }

    /** The count, a bit for each if one can be null, and each constant once. */
    private static long all(EnumType type, boolean orNull) {
        int count = type.constants().size() + (orNull ? 1 : 0);
        return Varint.sizeOf(count)
                + (orNull ? (count + 7) / 8 : 0)
                + type.constants().stream()
                        .mapToLong(constant -> Varint.sizeOf(constant.tag()))
                        .sum();
    }

    @Override
    public Optional<SizeBound> visitMapping(Mapping type) {
        if (!(type.key().type() instanceof EnumType constants)) {
            return Optional.empty();
        }
        int count = constants.constants().size() + (type.key().nullable() ? 1 : 0);
        int bits = type.value().nullable() ? (count + 7) / 8 : 0;
        long keys = all(constants, type.key().nullable());
        return of(type.value().type()).map(value -> SizeBound.of(keys + bits).plus(value.times(count)));
    }

    @Override
    public Optional<SizeBound> visitOptional(OptionalType type) {
        return sum(bytes(1), of(type.content()));
    }

    @Override
    public Optional<SizeBound> visitOptionalPrimitive(OptionalPrimitive type) {
        return sum(bytes(1), of(type.content()));
    }

    /** An address has a byte that tells its length, 4 or 16. */
    @Override
    public Optional<SizeBound> visitJdkValue(JdkValue type) {
        if (type.kind() == JdkKind.INET_ADDRESS) {
            return bytes(17);
        }
        return type.fixedSize().isPresent() ? bytes(type.fixedSize().getAsInt()) : Optional.empty();
    }

    @Override
    public Optional<SizeBound> visitAtomic(AtomicType type) {
        return sum(of(type.encoded()), bytes(type.kind().width()));
    }

    @Override
    public Optional<SizeBound> visitCustom(CustomType type) {
        return Optional.of(SizeBound.ofPart(type));
    }

    @Override
    public Optional<SizeBound> visitVariable(VariableType type) {
        return Optional.of(SizeBound.ofPart(type));
    }
}
