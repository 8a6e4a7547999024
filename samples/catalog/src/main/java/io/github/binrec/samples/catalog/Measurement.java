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

    /** The most rounds; the first ones also wait for the JVM's compiler. */
    static final int ROUNDS = 5;

    /** No further round begins after this time, so that a slow machine is done in the end, too. */
    private static final long ENOUGH_NANOS = 4_000_000_000L;

    /**
     * Writes types to a storage and reads them back, several times.
     *
     * @param afterEach called after each round
     * @throws NotIdenticalException if what was read back is not equal to what was written
     * @throws IOException if the storage fails
     */
    static Measurement of(Storage storage, List<CatalogType> types, Runnable afterEach) throws IOException {
        long writeNanos = Long.MAX_VALUE;
        long readNanos = Long.MAX_VALUE;
        long begin = System.nanoTime();
        long start = begin;
        for (int round = 0; round < ROUNDS && start - begin < ENOUGH_NANOS; round++) {
            storage.write(types);
            long written = System.nanoTime();
            List<CatalogType> back = storage.read();
            long read = System.nanoTime();
            NotIdenticalException.check(storage.label(), types, back);
            writeNanos = Math.min(writeNanos, written - start);
            readNanos = Math.min(readNanos, read - written);
            afterEach.run();
            start = System.nanoTime();
        }
        return new Measurement(storage.label(), storage.size(), writeNanos, readNanos);
    }
}
