package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.IOException;
import java.util.List;

/** One way to keep the catalogue as bytes. */
interface Storage {

    /** What it is called in the table. */
    String label();

    /** Keeps the types, in place of those before. */
    void write(List<CatalogType> types) throws IOException;

    /** Returns the types that were written, made anew from their bytes. */
    List<CatalogType> read() throws IOException;

    /** Returns how many bytes they take. */
    long size() throws IOException;
}
