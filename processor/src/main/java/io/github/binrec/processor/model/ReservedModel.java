package io.github.binrec.processor.model;

/**
 * An id that a field once had.
 *
 * @param id the id, from 1
 * @param type how the field was turned into bytes, so that a reader can step over it
 */
public record ReservedModel(int id, FieldType type) {
    public ReservedModel {
        Checks.check(id >= 1, "reserved id $L is less than 1", id);
    }

    /** {@return whether the field had bytes of its own; a primitive boolean was only a presence bit} */
    public boolean hasBody() {
        return !FieldModel.isFlag(type);
    }
}
