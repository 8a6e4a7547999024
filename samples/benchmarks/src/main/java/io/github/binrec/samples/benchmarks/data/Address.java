package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;

/**
 * An IPv4 address.
 *
 * @param a its first byte
 * @param b its second byte
 * @param c its third byte
 * @param d its fourth byte
 */
@BinaryRecord(framing = Framing.PLAIN)
@SerializeRecord
public record Address(byte a, byte b, byte c, byte d) {}
