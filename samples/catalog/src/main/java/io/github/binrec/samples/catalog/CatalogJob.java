package io.github.binrec.samples.catalog;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.binrec.samples.catalog.jdk.RunningJdk;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The main job: reads the JDK, writes the catalogue to memory and to a file, reads both back, compares and reports. */
final class CatalogJob {

    private final PrintWriter out;

    /**
     * Creates the job.
     *
     * @param out takes the report
     */
    CatalogJob(PrintWriter out) {
        this.out = out;
    }

    /**
     * Runs the job.
     *
     * @param file takes the catalogue; it is replaced
     * @param limit reads only so many types
     * @throws NotIdenticalException if the catalogue did not survive
     * @throws IOException if the JDK cannot be read, or the file not written
     */
    void run(Path file, long limit) throws IOException {
        try (ByteStream memory = ByteStreams.memory();
                ByteStream onDisk = ByteStreams.open(file, CREATE, TRUNCATE_EXISTING, READ, WRITE)) {
            List<CatalogType> types = readJdk(limit);
            List<Storage> storages = List.of(
                    new BinrecStorage("Binrec, memory", memory),
                    new BinrecStorage("Binrec, file", onDisk),
                    new JavaStorage());
            new ResultTable(types.size(), members(types), measure(storages, types)).print(out);
            out.println("(the best of at most " + Measurement.ROUNDS + " rounds)");
            out.println();

            NotIdenticalException.check(memory.toByteArray(), Files.readAllBytes(file));
            out.printf(
                    Locale.ROOT,
                    "identical: the %,d types read back equal those written, and the file has the bytes of the memory%n",
                    types.size());
        }
    }

    private List<CatalogType> readJdk(long limit) throws IOException {
        long start = System.nanoTime();
        List<Path> classFiles = RunningJdk.classFiles().stream().limit(limit).toList();
        List<CatalogType> types;
        try (Progress progress = Progress.of("Reading class files", classFiles.size())) {
            types = RunningJdk.read(classFiles, progress::step);
        }
        out.printf(
                Locale.ROOT,
                "JDK %s: %,d class files of %,d bytes read in %.1f s%n%n",
                Runtime.version(),
                types.size(),
                types.stream().mapToLong(type -> type.file().size()).sum(),
                (System.nanoTime() - start) / 1e9);
        return types;
    }

    private static List<Measurement> measure(List<Storage> storages, List<CatalogType> types) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        try (Progress progress = Progress.of("Writing, reading back", (long) storages.size() * Measurement.ROUNDS)) {
            for (Storage storage : storages) {
                measurements.add(Measurement.of(storage, types, progress::step));
            }
        }
        return measurements;
    }

    private static int members(List<CatalogType> types) {
        return types.stream().mapToInt(type -> type.members().count()).sum();
    }
}
