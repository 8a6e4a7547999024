package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;

/**
 * A line of a web server's log, in the common log format.
 *
 * @param address who asked
 * @param identity who that claims to be, or {@code -}
 * @param user who that was found to be, or {@code -}
 * @param date when, as written in the log
 * @param request what was asked for
 * @param status the status of the answer
 * @param size the size of the answer in bytes
 */
@BinaryRecord
@SerializeRecord
public record LogEntry(
        Address address, String identity, String user, String date, String request, short status, long size) {}
