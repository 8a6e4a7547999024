package io.github.binrec.samples.benchmarks.compile;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.samples.benchmarks.JavaProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much longer javac takes if it writes codecs than if it finds them written: 500 records of ten components, compiled with
 * the processor, and compiled without it together with the sources that it made. Each compilation is a process of its own, as in
 * a build; the two take turns, and the CPU time of the whole process counts.
 */
final class CompileTime {
    private static final int TYPES = 500;

    private final Path folder;
    private final String processorPath;

    private CompileTime(Path folder, String processorPath) {
        this.folder = folder;
        this.processorPath = processorPath;
    }

    /**
     * Measures, and prints two medians and their ratio.
     *
     * @param arguments the processor path, and how many times to measure (7 if absent)
     */
    @SuppressWarnings("SystemOut") // a program's result
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        CompileTime compileTime = new CompileTime(Files.createTempDirectory("compile-time"), arguments[0]);
        List<Path> records = compileTime.writeRecords();
        compileTime.generate(records);
        List<Path> all = new ArrayList<>(records);
        all.addAll(compileTime.codecs());
        long[] generated = new long[rounds];
        long[] written = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            generated[i] = compileTime.generate(records);
            written[i] = compileTime.compile(all, "-proc:none");
            System.out.printf(
                    Locale.ROOT, "%d: %d ms with the processor, %d ms without%n", i + 1, generated[i], written[i]);
        }
        System.out.printf(
                Locale.ROOT,
                "%d types, %d lines of codecs, medians of %d: %d ms with the processor, %d ms without, ratio %.2f%n",
                TYPES,
                compileTime.lines(),
                rounds,
                median(generated),
                median(written),
                (double) median(generated) / median(written));
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private List<Path> writeRecords() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("records/many"));
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(sources.resolve("Side.java"), "package many;\npublic enum Side { BUY, SELL }\n"));
        for (int i = 0; i < TYPES; i++) {
            files.add(Files.writeString(sources.resolve("Trade" + i + ".java"), """
                    package many;

                    import io.github.binrec.annotations.BinaryRecord;
                    import java.time.Instant;
                    import java.util.List;
                    import java.util.Map;
                    import java.util.Optional;

                    @BinaryRecord
                    public record Trade%d(
                            long id,
                            int quantity,
                            String symbol,
                            Optional<String> note,
                            double price,
                            boolean open,
                            Side side,
                            Instant at,
                            List<String> tags,
                            Map<String, Long> totals) {}
                    """.formatted(i)));
        }
        return files;
    }

    private long generate(List<Path> records) throws IOException, InterruptedException {
        return compile(
                records, "-processorpath", processorPath, "-s", fresh("codecs").toString());
    }

    private List<Path> codecs() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("codecs"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private long lines() throws IOException {
        long lines = 0;
        for (Path codec : codecs()) {
            lines += Files.readAllLines(codec).size();
        }
        return lines;
    }

    /** Compiles in a new process, and returns its CPU time in milliseconds. */
    private long compile(List<Path> sources, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", fresh("classes").toString()));
        // The annotations come along with the processor.
        arguments.addAll(List.of("-cp", processorPath + File.pathSeparator + JavaProcess.pathOf(BinaryCodec.class)));
        sources.forEach(source -> arguments.add(source.toString()));
        Process process = JavaProcess.of(List.of(), JavaProcess.pathOf(CompileOnce.class), CompileOnce.class, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("javac failed");
        }
        return Long.parseLong(said.strip());
    }

    private Path fresh(String name) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(target);
    }
}
