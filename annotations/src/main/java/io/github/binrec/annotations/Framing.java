package io.github.binrec.annotations;

/** How the bytes of a record's fields are put together. */
public enum Framing {
    /**
     * A length, a bit for each field that is present, then the fields in the order of their ids. Later versions of the
     * type may add fields with higher ids and give up old ones by {@link Reserved}; old programs then read new bytes
     * and new programs old ones.
     */
    EXTENSIBLE,

    /**
     * The fields in declaration order and nothing else, but for a bit for each field that may be null or empty and for
     * each boolean. The smallest and fastest, for small value types such as a point; the type can never change without
     * making old bytes unreadable. {@link FieldId}, {@link Default} and {@link Reserved} have no meaning here and are
     * refused.
     *
     * <pre>{@code
     * @BinaryRecord(framing = Framing.PLAIN)
     * record Vector(float x, float y, float z) {}       // always 12 bytes
     * }</pre>
     */
    PLAIN
}
