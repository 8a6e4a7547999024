package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import java.util.ArrayList;
import java.util.List;

/** Logs: a length of three bytes around entries with lengths of one. */
final class LogLimit extends LimitCodec<AccessLog> {
    private static final int LENGTH = 3;
    private static final byte PRESENT = 0x01;
    private static final byte ENTRY_PRESENT = 0x7f;

    @Override
    public void encode(AccessLog log) {
        List<LogEntry> entries = log.entries();
        int count = entries.size();
        byte[] bytes = room(position, 16);
        bytes[position + LENGTH] = PRESENT;
        int p = putVarint(bytes, position + LENGTH + 1, count);
        for (int i = 0; i < count; i++) {
            p = put(p, entries.get(i));
        }
        position = frame(target.bytes, position, LENGTH, p);
    }

    private int put(int start, LogEntry entry) {
        String identity = entry.identity();
        String user = entry.user();
        String date = entry.date();
        String request = entry.request();
        int chars = identity.length() + user.length() + date.length() + request.length();
        byte[] bytes = room(start, 64 + 2 * chars);
        Address address = entry.address();
        bytes[start + 1] = ENTRY_PRESENT;
        bytes[start + 2] = address.a();
        bytes[start + 3] = address.b();
        bytes[start + 4] = address.c();
        bytes[start + 5] = address.d();
        int p = target.putText(start + 6, identity);
        p = target.putText(p, user);
        p = target.putText(p, date);
        p = target.putText(p, request);
        SHORT.set(bytes, p, entry.status());
        LONG.set(bytes, p + 2, entry.size());
        int end = p + 10;
        int length = end - start - 1;
        if (length >= 0x80) {
            return frame(bytes, start, 1, end);
        }
        bytes[start] = (byte) length;
        return end;
    }

    @Override
    public AccessLog decode(int offset, int size) {
        byte[] bytes = source.bytes;
        int end = frameEnd(bytes, offset);
        int p = varintEnd(bytes, offset);
        int count = varint(bytes, p + 1);
        if (bytes[p] != PRESENT || count > end - p) {
            throw malformed();
        }
        p = varintEnd(bytes, p + 1);
        List<LogEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int next = frameEnd(bytes, p);
            entries.add(entry(varintEnd(bytes, p), next));
            p = next;
        }
        if (p != end) {
            throw malformed();
        }
        return new AccessLog(entries);
    }

    private LogEntry entry(int p, int end) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        in.at = p + 5;
        String identity = in.text();
        String user = in.text();
        String date = in.text();
        String request = in.text();
        int rest = in.at;
        if (bytes[p] != ENTRY_PRESENT || rest + 10 != end) {
            throw malformed();
        }
        return new LogEntry(
                new Address(bytes[p + 1], bytes[p + 2], bytes[p + 3], bytes[p + 4]),
                identity,
                user,
                date,
                request,
                (short) SHORT.get(bytes, rest),
                (long) LONG.get(bytes, rest + 2));
    }
}
