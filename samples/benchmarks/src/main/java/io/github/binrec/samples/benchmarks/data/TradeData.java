package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes trades. */
public final class TradeData {
    private static final long SEED = 0x7472616465L;
    private static final long OPENING = 1_790_000_000_000_000_000L;
    private static final String[] SYMBOLS = {"A", "IBM", "SAP", "AAPL", "MSFT", "GOOGL", "BRK.B", "EURUSD", "ESZ6"};
    private static final String[] VENUES = {"XNAS", "XNYS", "XETR", "BATS", "IEXG"};

    private TradeData() {}

    static List<Trade> trades() {
        return many(256);
    }

    /**
     * Makes trades, in the order of their time.
     *
     * @param count how many
     * @return the trades
     */
    public static List<Trade> many(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Trade> trades = new ArrayList<>(count);
        long time = OPENING;
        for (int i = 0; i < count; i++) {
            time += random.nextInt(2_000_000);
            trades.add(new Trade(
                    7_000_000_000L + i,
                    90_000_000_000L + random.nextInt(1_000_000),
                    random.nextInt(100_000),
                    SYMBOLS[random.nextInt(SYMBOLS.length)],
                    VENUES[random.nextInt(VENUES.length)],
                    random.nextBoolean() ? Side.BUY : Side.SELL,
                    (100 + random.nextInt(50_000)) / 100.0,
                    1 + random.nextInt(1_000),
                    random.nextBoolean(),
                    time));
        }
        return trades;
    }
}
