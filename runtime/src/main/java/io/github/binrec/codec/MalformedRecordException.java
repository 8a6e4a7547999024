package io.github.binrec.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are not an encoding of the type they were read as.
 *
 * <p>It tells what is wrong ({@link #reason}), where in the stream ({@link #position}) and in which field ({@link #path},
 * such as {@code Trade.legs[3].price}). Whatever the bytes, reading them ends in a value or in this exception; an
 * exception of another type means that the stream failed, not that the bytes are wrong.
 */
public final class MalformedRecordException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes. */
    public enum Reason {
        /** The bytes end within the value. The position is that of the first missing byte. */
        TRUNCATED,
        /** A body runs beyond the end of the record that holds it. The position is the record's end. */
        CROSSES_RECORD_END,
        /** A record has bytes that none of its fields accounts for. The position is that of the first. */
        UNEXPLAINED_BYTES,
        /** Bytes follow a value that was to be the only one. The position is that of the first. */
        TRAILING_BYTES,
        /** A field that has no default is absent. */
        MISSING_FIELD,
        /** A variable-length integer is too long, not in its shortest form, or out of its type's range. */
        MALFORMED_VARINT,
        /** A length or count is larger than the bytes that are left can back. */
        LENGTH_EXCEEDS_INPUT,
        /** A length, a count or the depth of nesting is over one of the {@link DecodeLimits}. */
        LIMIT_EXCEEDED,
        /** An enum constant or variant of a sealed type that the reader does not know. */
        UNKNOWN_TAG,
        /** Text that is not UTF-8 where UTF-8 is required. */
        MALFORMED_TEXT,
        /** Bits that are no value of the type: a boolean above 1, padding that is not zero, a month 13. */
        INVALID_VALUE,
        /** A map key or an element of a set occurs twice, maybe because this version of its type lacks what told two of them apart. */
        DUPLICATE,
        /** The type's own constructor refused the values; its exception is the cause. */
        REJECTED_BY_TYPE
    }

    /** What is wrong. */
    private final Reason reason;

    /** Where, in bytes from the start of the stream. */
    private final long position;

    /** The reason in words. */
    private final String detail;

    /** The type to which a tag is unknown, or null if that is not the fault. */
    private final @Nullable String unknownTo;

    /** Words about what may have led to it. */
    private String suspect = "";

    /** In which component. */
    private final FieldPath path = new FieldPath();

    /**
     * Creates the exception without a path; the codecs that the failure passes on its way out add theirs.
     *
     * @param reason what is wrong
     * @param position the position in the stream, in bytes from its start
     * @param detail the reason in words, with the values at fault
     */
    public MalformedRecordException(Reason reason, long position, String detail) {
        this(reason, position, detail, null);
    }

    MalformedRecordException(Reason reason, long position, String detail, @Nullable Throwable cause) {
        this(reason, position, detail, cause, null);
    }

    private MalformedRecordException(
            Reason reason, long position, String detail, @Nullable Throwable cause, @Nullable String unknownTo) {
        super(detail, cause);
        this.unknownTo = unknownTo;
        this.reason = reason;
        this.position = position;
        this.detail = detail;
    }

    /** {@return the failure of a tag that no constant or variant of a type has} */
    static MalformedRecordException unknownTag(long position, String tag, String typeName) {
        return new MalformedRecordException(Reason.UNKNOWN_TAG, position, tag + " is unknown", null, typeName);
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind of fault
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns where in the stream the bytes are wrong.
     *
     * @return a position in bytes from the start of the stream, not of the record
     */
    public long position() {
        return position;
    }

    /**
     * Returns the field in which the bytes are wrong.
     *
     * @return the path from the value that was read, such as {@code Trade.legs[3].price}; empty if the failing code was
     *     not called by a codec
     */
    public String path() {
        return path.toString();
    }

    void suspect(String words) {
        suspect = words;
    }

    FieldPath fieldPath() {
        return path;
    }

    @Override
    public String getMessage() {
        String where = path.shortened();
        return (where.isEmpty() ? "" : where + ": ") + detail + (unknownTo == null ? "" : unknownTo(unknownTo, where))
                + suspect
                + " (at byte " + position + ", " + reason + ")";
    }

    /** Where the value is of that type itself, its name has been said. */
    private static String unknownTo(String type, String where) {
        return (type.equals(where) ? "" : " to " + type)
                + "; another version of the type may have written it, and a constant or variant marked @Fallback would stand for it";
    }
}
