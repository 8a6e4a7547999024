package io.github.binrec.processor.model;

import io.github.binrec.annotations.Framing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds nested values that are nothing but a few numbers side by side, such as the points of a triangle: the record that holds
 * them then writes and reads them with its own run of fixed width, without a check and a call of another codec for each. Lists
 * and arrays of such values are written the same way, many after one check; there, a value may also be made of others, as a
 * triangle is of points. The bytes are the same.
 *
 * <p>Only types of the same package that are compiled along: the layout of one that lies in a jar may be another at run time.
 */
public final class Inlining {
    /** The most bytes of such a value, so that a run of many does not exceed what a window gives at once. */
    private static final int MAX_WIDTH = 64;

    /** The most bytes of such an element: more of it gain nothing from sharing a check. */
    private static final int MAX_ELEMENT_WIDTH = 256;

    /** In records of more fields nothing is inlined: a class initializer has room for the names of so many numbers only. */
    private static final int MAX_FIELDS = 100;

    private final String packageName;
    private final Function<NestedType, Optional<? extends TypeModel>> others;

    private Inlining(String packageName, Function<NestedType, Optional<? extends TypeModel>> others) {
        this.packageName = packageName;
        this.others = others;
    }

    /**
     * Marks the nested values of a record.
     *
     * @param model the record
     * @param others finds the models of types that are compiled along
     * @return the record with what was found
     */
    public static RecordModel apply(RecordModel model, Function<NestedType, Optional<? extends TypeModel>> others) {
        if (model.fields().size() > MAX_FIELDS) {
            return model;
        }
        Inlining inlining = new Inlining(model.codec().packageName(), others);
        return model.withFields(model.fields().stream()
                .map(field -> field.withType(inlining.ofField(field)))
                .toList());
    }

    private FieldType ofField(FieldModel field) {
        if (field.type() instanceof Listing listing) {
            return new Listing(listing.kind(), ofElement(listing.element()), listing.given());
        }
        if (field.type() instanceof ObjectArray array) {
            return new ObjectArray(ofElement(array.element()));
        }
        return field.presence() == Presence.REQUIRED ? ofRun(field.type()) : field.type();
    }

    private FieldType ofRun(FieldType type) {
        return find(type)
                .filter(record -> isRun(record.fields(), MAX_WIDTH))
                .<FieldType>map(record -> ((NestedType) type).withInlined(record.fields()))
                .orElse(type);
    }

    private Element ofElement(Element element) {
        if (element.nullable()) {
            return element;
        }
        return find(element.type())
                .map(record -> record.fields().stream()
                        .map(field -> field.withType(ofRun(field.type())))
                        .toList())
                .filter(fields -> isRun(fields, MAX_ELEMENT_WIDTH))
                .map(fields -> new Element(((NestedType) element.type()).withInlined(fields), false))
                .orElse(element);
    }

    /** The record that a type is, if its values could be moved without its codec. */
    private Optional<RecordModel> find(FieldType type) {
        if (!(type instanceof NestedType nested)
                || nested.needsUser()
                || !nested.arguments().isEmpty()
                || !nested.codec().packageName().equals(packageName)) {
            return Optional.empty();
        }
        return others.apply(nested)
                .filter(RecordModel.class::isInstance)
                .map(RecordModel.class::cast)
                .filter(record -> record.framing() == Framing.PLAIN
                        && record.suppressedWarnings().isEmpty()
                        && record.construction().equals(Construction.constructor(record.type(), record.fields())));
    }

    private static boolean isRun(List<FieldModel> fields, int maxWidth) {
        return !fields.isEmpty()
                && fields.stream().allMatch(Inlining::isMovable)
                && fields.stream()
                                .mapToInt(field -> field.type().fixedSize().orElseThrow())
                                .sum()
                        <= maxWidth;
    }

    private static boolean isMovable(FieldModel field) {
        return field.presence() == Presence.REQUIRED
                && !field.accessor().mayThrow()
                && (isNumber(field.type()) || (field.type() instanceof NestedType nested && nested.isInlined()));
    }

    private static boolean isNumber(FieldType type) {
        return type instanceof Scalar scalar
                && !scalar.boxed()
                && scalar.kind() != PrimitiveKind.BOOLEAN
                && scalar.encoding() == IntegerEncoding.FIXED;
    }
}
