package com.example.trades;

import java.io.IOException;

/** Names the codec that is not there. */
final class Book {
    private Book() {}

    static Trade read(byte[] bytes) throws IOException {
        return TradeCodec.INSTANCE.fromBytes(bytes);
    }
}
