package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeNullable;
import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video.
 *
 * @param uri where it is found
 * @param title its title, if it has one
 * @param width its width in pixels
 * @param height its height in pixels
 * @param format its MIME type
 * @param duration how long it is, in milliseconds
 * @param size how large it is, in bytes
 * @param bitrate its bits per second, if {@code hasBitrate}
 * @param hasBitrate whether the bit rate is known
 * @param persons who is seen in it
 * @param player what plays it
 * @param copyright who holds the rights, if that is known
 */
@BinaryRecord
@SerializeRecord
public record Media(
        String uri,
        @SerializeNullable @Nullable String title,
        int width,
        int height,
        String format,
        long duration,
        long size,
        int bitrate,
        boolean hasBitrate,
        List<String> persons,
        Player player,
        @SerializeNullable @Nullable String copyright) {}
