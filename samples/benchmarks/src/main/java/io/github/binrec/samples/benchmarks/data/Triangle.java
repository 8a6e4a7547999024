package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;

/**
 * A face of a mesh.
 *
 * @param a the first corner
 * @param b the second corner
 * @param c the third corner
 * @param normal the direction that the face looks to
 */
@BinaryRecord(framing = Framing.PLAIN)
@SerializeRecord
public record Triangle(Vector a, Vector b, Vector c, Vector normal) {}
