package io.github.binrec.samples.benchmarks.data.varint;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.samples.benchmarks.data.ImageSize;
import org.jspecify.annotations.Nullable;

/**
 * {@link io.github.binrec.samples.benchmarks.data.Image} in {@code PLAIN}, with varints where they help.
 *
 * @param uri as there
 * @param title as there
 * @param width as there
 * @param height as there
 * @param size as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record Image(
        String uri,
        @Nullable String title,
        @Varint @Unsigned int width,
        @Varint @Unsigned int height,
        ImageSize size) {}
