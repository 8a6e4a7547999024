package io.github.binrec.processor.model;

/**
 * A record that a sealed interface permits.
 *
 * @param tag the number that stands for it in the bytes, at least 0
 * @param type the record
 */
public record VariantModel(int tag, FieldType.NestedType type) {
    public VariantModel {
        Checks.check(tag >= 0, "tag $L of $T is negative", tag, type.type());
    }
}
