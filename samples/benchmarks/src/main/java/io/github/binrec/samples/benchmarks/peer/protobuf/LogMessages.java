package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import java.util.ArrayList;
import java.util.List;

/** Logs as messages. */
final class LogMessages {
    private LogMessages() {}

    static Protobuf.AccessLog of(AccessLog log) {
        Protobuf.AccessLog.Builder builder = Protobuf.AccessLog.newBuilder();
        for (LogEntry entry : log.entries()) {
            builder.addEntries(Protobuf.LogEntry.newBuilder()
                    .setAddress(of(entry.address()))
                    .setIdentity(entry.identity())
                    .setUser(entry.user())
                    .setDate(entry.date())
                    .setRequest(entry.request())
                    .setStatus(entry.status())
                    .setSize(entry.size())
                    .build());
        }
        return builder.build();
    }

    private static int of(Address address) {
        return (address.a() & 0xff)
                | (address.b() & 0xff) << 8
                | (address.c() & 0xff) << 16
                | (address.d() & 0xff) << 24;
    }

    static AccessLog toRecord(Protobuf.AccessLog message) {
        List<LogEntry> entries = new ArrayList<>(message.getEntriesCount());
        for (Protobuf.LogEntry entry : message.getEntriesList()) {
            entries.add(new LogEntry(
                    address(entry.getAddress()),
                    entry.getIdentity(),
                    entry.getUser(),
                    entry.getDate(),
                    entry.getRequest(),
                    (short) entry.getStatus(),
                    entry.getSize()));
        }
        return new AccessLog(entries);
    }

    private static Address address(int bytes) {
        return new Address((byte) bytes, (byte) (bytes >> 8), (byte) (bytes >> 16), (byte) (bytes >> 24));
    }
}
