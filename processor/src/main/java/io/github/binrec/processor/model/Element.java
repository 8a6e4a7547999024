package io.github.binrec.processor.model;

/**
 * What a collection holds, or a map on one side.
 *
 * @param type the type, never an unboxed scalar
 * @param nullable whether null is an element: then a bit for each element precedes those that are present
 */
public record Element(FieldType type, boolean nullable) {
    public Element {
        Checks.check(!type.javaType().isPrimitive(), "a collection cannot hold the primitive $T", type.javaType());
    }

    /** {@return the least whole bytes that an element takes: 0 for a nullable one, which may be just a bit} */
    public long leastSize() {
        return nullable ? 0 : type.leastSize();
    }
}
