package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeNullable;
import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a medium.
 *
 * @param uri where it is found
 * @param title its title, if it has one
 * @param width its width in pixels
 * @param height its height in pixels
 * @param size its kind of size
 */
@BinaryRecord
@SerializeRecord
public record Image(String uri, @SerializeNullable @Nullable String title, int width, int height, ImageSize size) {}
