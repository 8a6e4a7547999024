package shop;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import shop.Trade.Dated;
import shop.Trade.Fixed;
import shop.Trade.Floating;
import shop.Trade.Side;

/** Writes a trade and reads it back. */
public final class RoundTrip implements Callable<String> {
    /** Creates one. */
    public RoundTrip() {}

    @Override
    public String call() throws IOException {
        Trade trade = new Trade(
                1, "AB", BigDecimal.ONE, Side.SELL, List.of(new Fixed(1), new Floating(0.5)), Map.of("de", "gut"),
                Optional.empty(), false, new Dated<>(1, Map.of("a", new Fixed(2)), List.of()),
                List.of(new Dated<>(2, Side.BUY, List.of(new Dated<>(1, Side.SELL, List.of())))));
        try (ByteStream stream = ByteStreams.memory()) {
            TradeCodec.INSTANCE.write(stream, trade);
            stream.position(0);
            return TradeCodec.INSTANCE.read(stream).equals(trade) ? "equal" : "different";
        }
    }
}
