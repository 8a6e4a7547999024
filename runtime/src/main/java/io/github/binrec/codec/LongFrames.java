package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.Window;
import java.io.IOException;

/**
 * The frame of a record that is likely to have more than 127 bytes, as it holds more than a few numbers and strings. The bytes are those of
 * {@link Frames}; what differs is how many are left free for the length until it is known: as many as it took when the codec wrote the
 * last record, so that a body is moved only where a record takes more or fewer than the one before it. Called by generated code.
 */
public final class LongFrames {
    /**
     * What {@link Frames#open} returns if the length is written already. A position is above it; below are frames that were begun with
     * more than a byte: this minus one minus the position. The number of bytes stands in the first of them.
     */
    private static final long MEASURED = -1;

    private LongFrames() {}

    /**
     * Begins a frame at the stream's position.
     *
     * @param out the stream to write to
     * @param codec the codec of the record
     * @return a token to {@linkplain #close close} the frame with
     * @throws IOException if the stream fails
     */
    public static long open(ByteStream out, RecordCodec<?> codec) throws IOException {
        int width = codec.lengthWidth;
        // Bytes let a value have elements that take none. A length that turns out narrower would have let it have too
        // many.
        return width > 1 && Window.held(out) && CodecState.unbacked(out) == 0 ? openWide(out, width) : Frames.open(out);
    }

    private static long openWide(ByteStream out, int width) throws IOException {
        int index = Window.reserve(out, width);
        Window.array(out)[index] = (byte) width;
        Window.advance(out, index + width);
        return MEASURED - 1 - Window.positionOf(out, index);
    }

    /**
     * Ends a frame at the stream's position.
     *
     * @param out the stream to write to
     * @param frame what {@link #open} returned
     * @param codec the codec of the record
     * @throws IOException if the stream fails
     */
    public static void close(ByteStream out, long frame, RecordCodec<?> codec) throws IOException {
        if (frame < MEASURED) {
            closeWide(out, MEASURED - 1 - frame, codec);
        } else if (frame > MEASURED && Window.positionOf(out) - frame - 1 <= Frames.MAX_SHORT) {
            Frames.close(out, frame);
        } else if (frame > MEASURED) {
            codec.lengthWidth = putLength(out, frame, 1);
        }
    }

    private static void closeWide(ByteStream out, long position, RecordCodec<?> codec) throws IOException {
        if (!Window.held(out)) {
            Window.checkWritable(out); // It was closed meanwhile, or has failed: it has no array then.
        }
        int width = Window.array(out)[Window.heldIndex(out, position)];
        int needed = putLength(out, position, width);
        // Not only where it differs from the width here: records within this one may be of the same codec.
        if (needed != codec.lengthWidth) {
            codec.lengthWidth = needed;
        }
    }

    /**
     * Puts the length of a body that ends at the stream's position, and moves the body to where it has to begin then.
     *
     * @param out the stream to write to
     * @param frame the position of the length
     * @param width how many bytes were left free for it
     * @return how many it takes
     * @throws IOException if the stream fails
     */
    static int putLength(ByteStream out, long frame, int width) throws IOException {
        int length = (int) (Window.positionOf(out) - frame - width);
        int needed = Varints.sizeOf(length);
        int more = needed - width;
        if (more != 0) {
            int end = more > 0 ? Window.reserve(out, more) : Window.index(out);
            byte[] bytes = Window.array(out);
            System.arraycopy(bytes, end - length, bytes, end - length + more, length);
            if (more > 0) {
                Window.advance(out, end + more);
            } else {
                Window.retreat(out, end + more);
            }
            CodecState.move(out, frame, more);
        }
        Varints.put(Window.array(out), Window.heldIndex(out, frame), length);
        return needed;
    }
}
