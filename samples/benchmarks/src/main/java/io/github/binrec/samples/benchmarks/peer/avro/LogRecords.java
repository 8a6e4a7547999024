package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import io.github.binrec.samples.benchmarks.generated.avro.AvroAccessLog;
import io.github.binrec.samples.benchmarks.generated.avro.AvroAddress;
import io.github.binrec.samples.benchmarks.generated.avro.AvroLogEntry;
import java.util.ArrayList;
import java.util.List;

/** Logs as specific records. */
final class LogRecords {
    private LogRecords() {}

    static AvroAccessLog of(AccessLog log) {
        List<AvroLogEntry> entries = new ArrayList<>(log.entries().size());
        for (LogEntry entry : log.entries()) {
            entries.add(of(entry));
        }
        return new AvroAccessLog(entries);
    }

    private static AvroLogEntry of(LogEntry entry) {
        Address address = entry.address();
        AvroLogEntry specific = new AvroLogEntry();
        specific.setAddress(new AvroAddress(new byte[] {address.a(), address.b(), address.c(), address.d()}));
        specific.setIdentity(entry.identity());
        specific.setUser(entry.user());
        specific.setDate(entry.date());
        specific.setRequest(entry.request());
        specific.setStatus((int) entry.status());
        specific.setSize(entry.size());
        return specific;
    }

    static AccessLog toRecord(AvroAccessLog specific) {
        List<LogEntry> entries = new ArrayList<>(specific.getEntries().size());
        for (AvroLogEntry entry : specific.getEntries()) {
            entries.add(toRecord(entry));
        }
        return new AccessLog(entries);
    }

    private static LogEntry toRecord(AvroLogEntry specific) {
        byte[] address = specific.getAddress().bytes();
        return new LogEntry(
                new Address(address[0], address[1], address[2], address[3]),
                specific.getIdentity(),
                specific.getUser(),
                specific.getDate(),
                specific.getRequest(),
                (short) specific.getStatus(),
                specific.getSize());
    }
}
