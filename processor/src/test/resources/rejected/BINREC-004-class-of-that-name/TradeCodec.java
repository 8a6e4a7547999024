package cases;

/** The user's own. */
final class TradeCodec {}
