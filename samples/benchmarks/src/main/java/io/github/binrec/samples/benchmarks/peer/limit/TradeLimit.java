package io.github.binrec.samples.benchmarks.peer.limit;

import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;

/** Trades: a length of one byte, a bitmap of two, numbers at both ends, two short strings between them. */
@SuppressWarnings("EnumOrdinal") // The ordinal is what the format has.
public final class TradeLimit extends LimitCodec<Trade> {
    /** What is always present, in the two bytes of the bitmap; one bit is free for the aggressor. */
    private static final short PRESENT = 0x05ff;

    private static final short AGGRESSOR = 0x0200;
    private static final Side[] SIDES = Side.values();

    /** Creates a codec. */
    public TradeLimit() {}

    @Override
    public void encode(Trade trade) {
        String symbol = trade.symbol();
        String venue = trade.venue();
        int start = position;
        byte[] bytes = room(start, 64 + 2 * (symbol.length() + venue.length()));
        short present = trade.aggressor() ? PRESENT | AGGRESSOR : PRESENT;
        SHORT.set(bytes, start + 1, present);
        LONG.set(bytes, start + 3, trade.id());
        LONG.set(bytes, start + 11, trade.orderId());
        INT.set(bytes, start + 19, trade.account());
        int p = target.putText(target.putText(start + 23, symbol), venue);
        bytes[p] = (byte) trade.side().ordinal();
        DOUBLE.set(bytes, p + 1, trade.price());
        INT.set(bytes, p + 9, trade.quantity());
        LONG.set(bytes, p + 13, trade.time());
        int end = p + 21;
        int length = end - start - 1;
        if (length < 0x80) {
            bytes[start] = (byte) length;
            position = end;
        } else {
            position = frame(bytes, start, 1, end);
        }
    }

    @Override
    public Trade decode(int offset, int size) {
        BulkViews in = source;
        byte[] bytes = in.bytes;
        int end = frameEnd(bytes, offset);
        int p = varintEnd(bytes, offset);
        short present = (short) SHORT.get(bytes, p);
        if ((present & ~AGGRESSOR) != PRESENT) {
            throw malformed();
        }
        int venue = in.textEnd(p + 22);
        int rest = in.textEnd(venue);
        if (rest + 21 != end) {
            throw malformed();
        }
        return new Trade(
                (long) LONG.get(bytes, p + 2),
                (long) LONG.get(bytes, p + 10),
                (int) INT.get(bytes, p + 18),
                in.text(p + 22),
                in.text(venue),
                SIDES[bytes[rest]],
                (double) DOUBLE.get(bytes, rest + 1),
                (int) INT.get(bytes, rest + 9),
                (present & AGGRESSOR) != 0,
                (long) LONG.get(bytes, rest + 13));
    }
}
