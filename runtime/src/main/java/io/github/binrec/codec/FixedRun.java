package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.EndOfStreamException;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * Fields of fixed width that lie side by side, so that one check of the bytes present serves them all. It knows their
 * names only to tell which of them is cut off. Called by generated code.
 */
public final class FixedRun {
    private final String[] names;
    private final int[] ends;

    private FixedRun(String[] names, int[] ends) {
        this.names = names;
        this.ends = ends;
    }

    /**
     * Describes a run of fields.
     *
     * @param namesAndWidths for each field in order its name, a String, and its width in bytes, an Integer
     * @return the run
     */
    public static FixedRun of(Object... namesAndWidths) {
        int count = namesAndWidths.length / 2;
        String[] names = new String[count];
        int[] ends = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            names[i] = (String) namesAndWidths[2 * i];
            size += (Integer) namesAndWidths[2 * i + 1];
            ends[i] = size;
        }
        return new FixedRun(names, ends);
    }

    /**
     * Takes the bytes of the run off the stream.
     *
     * @param in the stream to read from
     * @param size the sum of the widths: as an argument, because compilers know a constant there and not in a field
     * @return the index of the run's first byte in {@link Window#array}
     * @throws MalformedRecordException if the bytes end within the run; it names the field that is cut off
     * @throws IOException if the stream fails
     */
    public int require(ByteStream in, int size) throws IOException {
        try {
            return Window.require(in, size);
        } catch (EndOfStreamException e) {
            throw Failures.onRead(e, in, cutOff(e.available()));
        }
    }

    private String cutOff(long available) {
        int i = 0;
        while (ends[i] <= available) {
            i++;
        }
        return names[i];
    }
}
