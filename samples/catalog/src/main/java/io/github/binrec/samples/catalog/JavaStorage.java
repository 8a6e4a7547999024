package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The serialization of {@code java.io} in memory, to compare with. */
final class JavaStorage implements Storage {

    private byte[] bytes = {};

    @Override
    public String label() {
        return "java.io, memory";
    }

    @Override
    public void write(List<CatalogType> types) throws IOException {
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(memory)) {
            out.writeInt(types.size());
            for (CatalogType type : types) {
                out.writeObject(type);
            }
        }
        bytes = memory.toByteArray();
    }

    @Override
    public List<CatalogType> read() throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<CatalogType> types = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                types.add((CatalogType) in.readObject());
            }
            return types;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long size() {
        return bytes.length;
    }
}
