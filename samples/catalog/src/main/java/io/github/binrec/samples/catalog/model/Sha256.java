package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 hash. Four longs rather than an array: a record that holds an array is not equal to one with the same bytes.
 *
 * @param first the first 8 bytes, most significant first
 * @param second the next 8 bytes
 * @param third the next 8 bytes
 * @param fourth the last 8 bytes
 */
@BinaryRecord(framing = Framing.PLAIN)
public record Sha256(long first, long second, long third, long fourth) implements Serializable {

    /** Returns the hash of the given bytes. */
    public static Sha256 of(byte[] bytes) {
        ByteBuffer hash = ByteBuffer.wrap(digest().digest(bytes));
        return new Sha256(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Returns the hash in hexadecimal, as {@code sha256sum} prints it. */
    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(first) + hex.toHexDigits(second) + hex.toHexDigits(third) + hex.toHexDigits(fourth);
    }
}
