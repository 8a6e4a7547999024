package io.github.binrec.samples.catalog;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.samples.catalog.model.CatalogTypeCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The catalogue as bytes: a header, then the types, each value followed by its checksum.
 *
 * <p>The codecs notice bytes that are no encoding of a type. The checksum also notices a letter of a name that has
 * become another.
 */
final class CatalogFile {

    private CatalogFile() {}

    /** Writes a catalogue. The stream is one that can be read as well: a checksum is taken of what it holds. */
    static void writeAll(ByteStream out, List<CatalogType> types) throws IOException {
        write(out, HeaderCodec.INSTANCE, new Header(types.size()));
        for (CatalogType type : types) {
            write(out, CatalogTypeCodec.INSTANCE, type);
        }
    }

    /**
     * Reads a catalogue, which must reach to the end of the stream.
     *
     * @throws MalformedRecordException if the stream does not hold one; it tells the position
     */
    static List<CatalogType> readAll(ByteStream in) throws IOException {
        Header header = read(in, HeaderCodec.INSTANCE);
        List<CatalogType> types = new ArrayList<>();
        while (types.size() < header.types()) {
            types.add(read(in, CatalogTypeCodec.INSTANCE));
        }
        if (in.position() < in.size()) {
            throw new MalformedRecordException(
                    Reason.TRAILING_BYTES, in.position(), "the catalogue ends, but the file does not");
        }
        return types;
    }

    private static <T> void write(ByteStream out, BinaryCodec<T> codec, T value) throws IOException {
        long start = out.position();
        codec.write(out, value);
        ChecksumCodec.INSTANCE.write(out, checksumSince(start, out));
    }

    private static <T> T read(ByteStream in, BinaryCodec<T> codec) throws IOException {
        long start = in.position();
        T value = codec.read(in);
        Checksum actual = checksumSince(start, in);
        if (!ChecksumCodec.INSTANCE.read(in).equals(actual)) {
            throw new MalformedRecordException(
                    Reason.INVALID_VALUE, start, "the checksum of this value does not match its bytes");
        }
        return value;
    }

    /** Returns the checksum of the bytes from {@code start} to the stream's position, which it leaves as it was. */
    private static Checksum checksumSince(long start, ByteStream stream) throws IOException {
        int length = Math.toIntExact(stream.position() - start);
        stream.position(start);
        return Checksum.of(stream.readBytes(length));
    }
}
