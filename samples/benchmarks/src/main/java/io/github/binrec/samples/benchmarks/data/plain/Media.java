package io.github.binrec.samples.benchmarks.data.plain;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.samples.benchmarks.data.Player;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link io.github.binrec.samples.benchmarks.data.Media} in {@code PLAIN}.
 *
 * @param uri as there
 * @param title as there
 * @param width as there
 * @param height as there
 * @param format as there
 * @param duration as there
 * @param size as there
 * @param bitrate as there
 * @param hasBitrate as there
 * @param persons as there
 * @param player as there
 * @param copyright as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record Media(
        String uri,
        @Nullable String title,
        int width,
        int height,
        String format,
        long duration,
        long size,
        int bitrate,
        boolean hasBitrate,
        List<String> persons,
        Player player,
        @Nullable String copyright) {}
