package io.github.binrec.samples.benchmarks.data.plain;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import java.util.List;

/**
 * {@link io.github.binrec.samples.benchmarks.data.AccessLog} in {@code PLAIN}.
 *
 * @param entries as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record AccessLog(List<LogEntry> entries) {}
