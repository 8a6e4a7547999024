package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;

/**
 * Binrec over a stream, which may be memory as well as a file.
 *
 * @param label what it is called
 * @param stream holds the catalogue, and nothing else
 */
record BinrecStorage(String label, ByteStream stream) implements Storage {

    @Override
    public void write(List<CatalogType> types) throws IOException {
        stream.setSize(0);
        stream.position(0);
        CatalogFile.writeAll(stream, types);
        stream.flush();
    }

    @Override
    public List<CatalogType> read() throws IOException {
        stream.position(0);
        return CatalogFile.readAll(stream);
    }

    @Override
    public long size() throws IOException {
        return stream.size();
    }
}
