package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.util.Arrays;
import java.util.List;

/** Something that was to be the same is not: the codecs, or the streams, are at fault. */
final class NotIdenticalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotIdenticalException(String message) {
        super(message);
    }

    /** Checks that the types read back from a storage equal those written to it. */
    static void check(String label, List<CatalogType> written, List<CatalogType> read) {
        if (written.size() != read.size()) {
            throw new NotIdenticalException(label + ": " + read.size() + " types were read back of " + written.size());
        }
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).equals(read.get(i))) {
                throw new NotIdenticalException(label + ": " + written.get(i) + " was read back as " + read.get(i));
            }
        }
    }

    /** Checks that the bytes in memory and those in the file are the same. */
    static void check(byte[] memory, byte[] file) {
        int mismatch = Arrays.mismatch(memory, file);
        if (mismatch >= 0) {
            throw new NotIdenticalException("the bytes in memory and in the file differ, first at byte " + mismatch);
        }
    }
}
