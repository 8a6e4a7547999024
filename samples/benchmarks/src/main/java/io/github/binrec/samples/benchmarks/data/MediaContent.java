package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/**
 * A video with its pictures: the record that the jvm-serializers project has made classic.
 *
 * @param media the video
 * @param images its pictures
 */
@BinaryRecord
@SerializeRecord
public record MediaContent(Media media, List<Image> images) {}
