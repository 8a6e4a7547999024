package io.github.binrec.samples.benchmarks.data.varint;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.samples.benchmarks.data.Address;

/**
 * {@link io.github.binrec.samples.benchmarks.data.LogEntry} in {@code PLAIN}, with varints where they help.
 *
 * @param address as there
 * @param identity as there
 * @param user as there
 * @param date as there
 * @param request as there
 * @param status as there
 * @param size as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record LogEntry(
        Address address,
        String identity,
        String user,
        String date,
        String request,
        short status,
        @Varint @Unsigned long size) {}
