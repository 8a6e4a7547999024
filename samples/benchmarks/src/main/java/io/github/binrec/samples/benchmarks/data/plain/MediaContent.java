package io.github.binrec.samples.benchmarks.data.plain;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.util.List;

/**
 * {@link io.github.binrec.samples.benchmarks.data.MediaContent} in {@code PLAIN}.
 *
 * @param media as there
 * @param images as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record MediaContent(Media media, List<Image> images) {}
