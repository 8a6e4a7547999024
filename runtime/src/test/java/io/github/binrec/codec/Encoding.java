package io.github.binrec.codec;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;

/** Runs one encoding on its own, as a test wants it: value to hexadecimal and back. */
final class Encoding {
    private Encoding() {}

    interface Writer {
        void write(ByteStream out) throws IOException;
    }

    interface Reader<T> {
        T read(ByteStream in) throws IOException;
    }

    static byte[] bytes(Writer writer) throws IOException {
        try (ByteStream out = ByteStreams.memory()) {
            writer.write(out);
            return out.toByteArray();
        }
    }

    static String hex(Writer writer) throws IOException {
        return HexFormat.of().formatHex(bytes(writer));
    }

    static ByteStream stream(String hex) {
        return ByteStreams.memory(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    static <T> T read(String hex, Reader<T> reader) throws IOException {
        return read(HexFormat.of().parseHex(hex.replace(" ", "")), reader);
    }

    /** Reads from memory and from an InputStream that gives no hint of its length, and returns the latter's value. */
    static <T> T read(byte[] bytes, Reader<T> reader) throws IOException {
        try (ByteStream memory = ByteStreams.memory(bytes);
                ByteStream forward = ByteStreams.of(new ByteArrayInputStream(bytes))) {
            reader.read(memory);
            T value = reader.read(forward);
            if (memory.position() != bytes.length || forward.position() != bytes.length) {
                throw new AssertionError("not all bytes were read");
            }
            return value;
        }
    }
}
