package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;
import io.github.binrec.samples.benchmarks.generated.avro.AvroSide;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTrade;

/** Trades as specific records. */
public final class TradeRecords {
    private TradeRecords() {}

    static AvroTrade of(Trade trade) {
        AvroTrade specific = new AvroTrade();
        specific.setId(trade.id());
        specific.setOrderId(trade.orderId());
        specific.setAccount(trade.account());
        specific.setSymbol(trade.symbol());
        specific.setVenue(trade.venue());
        specific.setSide(trade.side() == Side.BUY ? AvroSide.BUY : AvroSide.SELL);
        specific.setPrice(trade.price());
        specific.setQuantity(trade.quantity());
        specific.setAggressor(trade.aggressor());
        specific.setTime(trade.time());
        return specific;
    }

    /**
     * Turns a specific record into a trade.
     *
     * @param specific the specific record
     * @return the trade
     */
    public static Trade toRecord(AvroTrade specific) {
        return new Trade(
                specific.getId(),
                specific.getOrderId(),
                specific.getAccount(),
                specific.getSymbol(),
                specific.getVenue(),
                specific.getSide() == AvroSide.BUY ? Side.BUY : Side.SELL,
                specific.getPrice(),
                specific.getQuantity(),
                specific.getAggressor(),
                specific.getTime());
    }
}
