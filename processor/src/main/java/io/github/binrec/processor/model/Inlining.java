package io.github.binrec.processor.model;

import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.FieldType.NestedType;
import io.github.binrec.processor.model.FieldType.Scalar;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds nested values that are nothing but a few numbers side by side, such as the points of a triangle: the record that holds
 * them then writes and reads them with its own run of fixed width, without a check and a call of another codec for each. The
 * bytes are the same.
 *
 * <p>Only types of the same package that are compiled along: the layout of one that lies in a jar may be another at run time.
 */
public final class Inlining {
    /** The most bytes of such a value, so that a run of many does not exceed what a window gives at once. */
    private static final int MAX_WIDTH = 64;

    /** In records of more fields nothing is inlined: a class initializer has room for the names of so many numbers only. */
    private static final int MAX_FIELDS = 100;

    private Inlining() {}

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
        return model.withFields(model.fields().stream()
                .map(field -> inlined(model, field, others))
                .toList());
    }

    private static FieldModel inlined(
            RecordModel user, FieldModel field, Function<NestedType, Optional<? extends TypeModel>> others) {
        if (field.presence() != Presence.REQUIRED
                || !(field.type() instanceof NestedType nested)
                || nested.needsUser()
                || !nested.arguments().isEmpty()
                || !nested.codec().packageName().equals(user.codec().packageName())) {
            return field;
        }
        return others.apply(nested)
                .filter(RecordModel.class::isInstance)
                .map(RecordModel.class::cast)
                .filter(Inlining::isRunOfNumbers)
                .map(record -> field.withType(nested.withInlined(record.fields())))
                .orElse(field);
    }

    private static boolean isRunOfNumbers(RecordModel record) {
        return record.framing() == Framing.PLAIN
                && record.suppressedWarnings().isEmpty()
                && !record.fields().isEmpty()
                && record.fields().stream().allMatch(Inlining::isNumber)
                && record.fields().stream()
                                .mapToLong(field -> field.type().leastSize())
                                .sum()
                        <= MAX_WIDTH
                && record.construction().equals(Construction.constructor(record.type(), record.fields()));
    }

    private static boolean isNumber(FieldModel field) {
        return field.type() instanceof Scalar scalar
                && !scalar.boxed()
                && scalar.kind() != PrimitiveKind.BOOLEAN
                && scalar.encoding() == IntegerEncoding.FIXED
                && !field.accessor().mayThrow();
    }
}
