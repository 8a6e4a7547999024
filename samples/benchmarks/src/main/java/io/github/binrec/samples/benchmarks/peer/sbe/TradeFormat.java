package io.github.binrec.samples.benchmarks.peer.sbe;

import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;
import io.github.binrec.samples.benchmarks.generated.sbe.SideCode;
import io.github.binrec.samples.benchmarks.generated.sbe.TradeDecoder;
import io.github.binrec.samples.benchmarks.generated.sbe.TradeEncoder;
import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;

/** Trades as messages, with symbol and venue as ASCII of fixed length, as SBE likes it. */
public final class TradeFormat implements SbeCodec.Format<Trade> {
    private final TradeEncoder encoder = new TradeEncoder();
    private final TradeDecoder decoder = new TradeDecoder();

    /** Creates a format. */
    public TradeFormat() {}

    @Override
    public int write(MutableDirectBuffer target, int offset, Trade trade) {
        encoder.wrap(target, offset);
        encoder.id(trade.id())
                .orderId(trade.orderId())
                .account(trade.account())
                .symbol(trade.symbol())
                .venue(trade.venue())
                .side(trade.side() == Side.BUY ? SideCode.BUY : SideCode.SELL);
        encoder.flags().clear().aggressor(trade.aggressor());
        encoder.price(trade.price()).quantity(trade.quantity()).time(trade.time());
        return encoder.limit();
    }

    @Override
    public Trade read(DirectBuffer source, int offset) {
        decoder.wrap(source, offset, TradeDecoder.BLOCK_LENGTH, TradeDecoder.SCHEMA_VERSION);
        return new Trade(
                decoder.id(),
                decoder.orderId(),
                decoder.account(),
                decoder.symbol(),
                decoder.venue(),
                decoder.side() == SideCode.BUY ? Side.BUY : Side.SELL,
                decoder.price(),
                decoder.quantity(),
                decoder.flags().aggressor(),
                decoder.time());
    }
}
