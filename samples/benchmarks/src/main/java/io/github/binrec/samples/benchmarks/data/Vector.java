package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;

/**
 * A point in space, or a direction.
 *
 * @param x to the right
 * @param y up
 * @param z to the viewer
 */
@BinaryRecord(framing = Framing.PLAIN)
@SerializeRecord
public record Vector(float x, float y, float z) {}
