package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import io.github.binrec.samples.benchmarks.generated.sbe.AccessLogDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.AccessLogEncoder;
import java.util.ArrayList;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Logs as messages. */
final class LogFormat implements SbeCodec.Format<AccessLog> {
    private final AccessLogEncoder encoder = new AccessLogEncoder();
    private final AccessLogDecoder decoder = new AccessLogDecoder();

    @Override
    public int write(MutableDirectBuffer target, int offset, AccessLog log) {
        encoder.wrap(target, offset);
        AccessLogEncoder.EntriesEncoder group =
                encoder.entriesCount(log.entries().size());
        for (LogEntry entry : log.entries()) {
            Address address = entry.address();
            group.next()
                    .addressA(address.a())
                    .addressB(address.b())
                    .addressC(address.c())
                    .addressD(address.d())
                    .status(entry.status())
                    .size(entry.size())
                    .identity(entry.identity())
                    .user(entry.user())
                    .date(entry.date())
                    .request(entry.request());
        }
        return encoder.limit();
    }

    @Override
    public AccessLog read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, AccessLogDecoder.BLOCK_LENGTH, AccessLogDecoder.SCHEMA_VERSION);
        AccessLogDecoder.EntriesDecoder group = decoder.entries();
        List<LogEntry> entries = new ArrayList<>(group.count());
        while (group.hasNext()) {
            group.next();
            Address address = new Address(group.addressA(), group.addressB(), group.addressC(), group.addressD());
            short status = group.status();
            long size = group.size();
            entries.add(
                    new LogEntry(address, group.identity(), group.user(), group.date(), group.request(), status, size));
        }
        return new AccessLog(entries);
    }
}
