package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/**
 * A web server's log.
 *
 * @param entries its lines
 */
@BinaryRecord
@SerializeRecord
public record AccessLog(List<LogEntry> entries) {}
