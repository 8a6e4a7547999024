package io.github.binrec.samples.benchmarks.peer.dataoutput;

import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Trades by hand. */
@SuppressWarnings("EnumOrdinal") // The ordinal is what the format has.
final class TradeFormat implements DataOutputCodec.Format<Trade> {
    private static final Side[] SIDES = Side.values();

    @Override
    public void write(DataOutputStream out, Trade trade) throws IOException {
        out.writeLong(trade.id());
        out.writeLong(trade.orderId());
        out.writeInt(trade.account());
        out.writeUTF(trade.symbol());
        out.writeUTF(trade.venue());
        out.writeByte(trade.side().ordinal());
        out.writeDouble(trade.price());
        out.writeInt(trade.quantity());
        out.writeBoolean(trade.aggressor());
        out.writeLong(trade.time());
    }

    @Override
    public Trade read(DataInputStream in) throws IOException {
        return new Trade(
                in.readLong(),
                in.readLong(),
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                SIDES[in.readUnsignedByte()],
                in.readDouble(),
                in.readInt(),
                in.readBoolean(),
                in.readLong());
    }
}
