package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.AccessLog;
import io.github.binrec.samples.benchmarks.data.Address;
import io.github.binrec.samples.benchmarks.data.LogEntry;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Logs by hand. */
final class LogFormat implements DataOutputCodec.Format<AccessLog> {
    @Override
    public void write(DataOutputStream out, AccessLog log) throws IOException {
        DataOutputCodec.writeList(out, log.entries(), LogFormat::writeEntry);
    }

    private static void writeEntry(DataOutputStream out, LogEntry entry) throws IOException {
        Address address = entry.address();
        out.writeByte(address.a());
        out.writeByte(address.b());
        out.writeByte(address.c());
        out.writeByte(address.d());
        out.writeUTF(entry.identity());
        out.writeUTF(entry.user());
        out.writeUTF(entry.date());
        out.writeUTF(entry.request());
        out.writeShort(entry.status());
        out.writeLong(entry.size());
    }

    @Override
    public AccessLog read(DataInputStream in) throws IOException {
        return new AccessLog(DataOutputCodec.readList(in, LogFormat::readEntry));
    }

    private static LogEntry readEntry(DataInputStream in) throws IOException {
        return new LogEntry(
                new Address(in.readByte(), in.readByte(), in.readByte(), in.readByte()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readShort(),
                in.readLong());
    }
}
