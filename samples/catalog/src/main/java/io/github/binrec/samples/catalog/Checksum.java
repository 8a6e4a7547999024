package io.github.binrec.samples.catalog;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.util.zip.CRC32C;

/**
 * Tells whether bytes are still those that were written.
 *
 * @param crc32c their CRC-32C
 */
@BinaryRecord(framing = Framing.PLAIN)
record Checksum(int crc32c) {

    /** Returns the checksum of the given bytes. */
    static Checksum of(byte[] bytes) {
        CRC32C crc32c = new CRC32C();
        crc32c.update(bytes);
        return new Checksum((int) crc32c.getValue());
    }
}
