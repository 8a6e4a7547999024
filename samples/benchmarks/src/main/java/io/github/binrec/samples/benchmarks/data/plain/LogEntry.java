package io.github.binrec.samples.benchmarks.data.plain;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.samples.benchmarks.data.Address;

/**
 * {@link io.github.binrec.samples.benchmarks.data.LogEntry} in {@code PLAIN}.
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
        Address address, String identity, String user, String date, String request, short status, long size) {}
