package io.github.binrec.processor.model;

import io.github.binrec.annotations.Framing;

/**
 * The bytes of the smallest encoding that a reader accepts. Not always that of the smallest value: a field with a default may be
 * absent, since earlier versions did not have it, and the bitmap need not reach beyond the last field that must be there.
 */
public final class LeastSize {
    private LeastSize() {}

    /** {@return that of a value outside a record's own fields} */
    public static SizeBound of(FieldType type) {
        if (type instanceof AtomicType atomic) {
            return of(atomic.encoded()).plus(SizeBound.of(atomic.kind().width()));
        }
        return type instanceof NestedType || type instanceof CustomType || type instanceof VariableType
                ? SizeBound.ofPart(type)
                : SizeBound.of(type.leastSize());
    }

    /** {@return that of an element, in whole bytes: a null may be just a bit} */
    public static SizeBound of(Element element) {
        return element.nullable() ? SizeBound.NONE : of(element.type());
    }

    /** {@return that of a field's body} */
    public static SizeBound of(FieldModel field) {
        return isRequired(field) ? of(field.type()) : SizeBound.NONE;
    }

    /** {@return that of a record, of an extensible one without the length before it} */
    public static SizeBound ofBody(RecordModel model) {
        SizeBound size = SizeBound.of(model.framing() == Framing.PLAIN ? model.plainBitmapSize() : bitmap(model));
        for (FieldModel field : model.byId()) {
            size = size.plus(of(field));
        }
        return size;
    }

    /** {@return that of a variant with its tag} */
    public static SizeBound of(VariantModel variant) {
        return SizeBound.of(Varint.sizeOf(variant.tag())).plus(of(variant.type()));
    }

    /** {@return that of a sealed type's fallback: the shortest tag that is not known, and an empty body with its length} */
    public static SizeBound ofFallback(SealedModel model) {
        return SizeBound.of(Varint.sizeOf(model.lowestUnknownTag()) + 1L);
    }

    private static boolean isRequired(FieldModel field) {
        return field.presence() == Presence.REQUIRED && field.defaultValue() == null;
    }

    private static int bitmap(RecordModel model) {
        int last = model.fields().stream()
                .filter(LeastSize::isRequired)
                .mapToInt(FieldModel::id)
                .max()
                .orElse(0);
        return RecordModel.bitmapSize(last);
    }
}
