package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;

/** Trades as messages. */
public final class TradeMessages {
    private TradeMessages() {}

    static Protobuf.Trade of(Trade trade) {
        return Protobuf.Trade.newBuilder()
                .setId(trade.id())
                .setOrderId(trade.orderId())
                .setAccount(trade.account())
                .setSymbol(trade.symbol())
                .setVenue(trade.venue())
                .setSide(trade.side() == Side.BUY ? Protobuf.Side.BUY : Protobuf.Side.SELL)
                .setPrice(trade.price())
                .setQuantity(trade.quantity())
                .setAggressor(trade.aggressor())
                .setTime(trade.time())
                .build();
    }

    /**
     * Turns a message into a trade.
     *
     * @param message the message
     * @return the trade
     */
    public static Trade toRecord(Protobuf.Trade message) {
        return new Trade(
                message.getId(),
                message.getOrderId(),
                message.getAccount(),
                message.getSymbol(),
                message.getVenue(),
                message.getSide() == Protobuf.Side.BUY ? Side.BUY : Side.SELL,
                message.getPrice(),
                message.getQuantity(),
                message.getAggressor(),
                message.getTime());
    }
}
