package io.github.binrec.samples.catalog;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;

/**
 * The beginning of a catalogue file. Plain, so that {@code magic} is the very first thing in the file; and checked where
 * all values are checked in Java, in the constructor.
 *
 * @param magic always {@link #MAGIC}
 * @param version the version of the file's format, always {@link #VERSION}
 * @param types how many types follow
 */
@BinaryRecord(framing = Framing.PLAIN)
record Header(long magic, int version, int types) {

    /** The characters "catalog" and a line feed, in the order of the file. */
    static final long MAGIC = 0x0a_67_6f_6c_61_74_61_63L;

    static final int VERSION = 1;

    Header {
        if (magic != MAGIC) {
            throw new IllegalArgumentException("not a catalogue: it does not begin with \"catalog\"");
        }
        if (version != VERSION) {
            throw new IllegalArgumentException("version " + version + " of the format; only " + VERSION + " is known");
        }
        if (types < 0) {
            throw new IllegalArgumentException("a negative number of types: " + types);
        }
    }

    Header(int types) {
        this(MAGIC, VERSION, types);
    }
}
