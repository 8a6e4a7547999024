package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.util.List;

/**
 * A body, by its surface.
 *
 * @param triangles its faces
 */
@BinaryRecord(framing = Framing.PLAIN)
@SerializeRecord
public record Mesh(List<Triangle> triangles) {}
