package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.IOException;
import java.util.List;

/**
 * How one storage did.
 *
 * @param label the storage
 * @param bytes how many bytes the catalogue takes
 * @param writeNanos the time for writing it, the best of all rounds
 * @param readNanos the time for reading it, the best of all rounds
 */
record Measurement(String label, long bytes, long writeNanos, long readNanos) {

    /**
     * Writes types to a storage and reads them back, several times.
     *
     * @param afterEach called after each round
     * @throws NotIdenticalException if what was read back is not equal to what was written
     * @throws IOException if the storage fails
     */
    static Measurement of(Storage storage, List<CatalogType> types, int rounds, Runnable afterEach) throws IOException {
        long writeNanos = Long.MAX_VALUE;
        long readNanos = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            storage.write(types);
            long written = System.nanoTime();
            List<CatalogType> back = storage.read();
            long read = System.nanoTime();
            NotIdenticalException.check(storage.label(), types, back);
            writeNanos = Math.min(writeNanos, written - start);
            readNanos = Math.min(readNanos, read - written);
            afterEach.run();
        }
        return new Measurement(storage.label(), storage.size(), writeNanos, readNanos);
    }
}
