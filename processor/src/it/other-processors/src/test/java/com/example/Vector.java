package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.binrec.codec.BinaryCodec;
import java.io.IOException;
import java.util.HexFormat;

/** A value and its bytes, by hand from the format. */
public final class Vector {
    private Vector() {}

    /** The bytes, with spaces to make them readable, are what is written, and are read as an equal value. */
    public static <T> void assertBytes(String bytes, BinaryCodec<T> codec, T value) throws IOException {
        String hex = bytes.replace(" ", "");
        assertEquals(hex, HexFormat.of().formatHex(codec.toBytes(value)));
        assertEquals(value, codec.fromBytes(HexFormat.of().parseHex(hex)));
        assertEquals(hex.length() / 2, codec.sizeOf(value));
    }
}
