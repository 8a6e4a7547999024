package io.github.binrec.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void codecs_areComparedWithLimit_byTheMedianOfTheForks() throws IOException {
        String table = report(
                result(
                        "a.b.CodecBenchmark.write",
                        "\"data\": \"trade\", \"codec\": \"binrec\"",
                        "[1], [30, 90, 31], [40]"),
                result("a.b.CodecBenchmark.write", "\"data\": \"trade\", \"codec\": \"limit\"", "[20]"));

        assertThat(table)
                .contains("| codec | trade |", "| binrec | 31.0 ns (1.55) |", "| limit | 20.0 ns (1.00) |")
                .contains("| binrec | 48 |");
    }

    @Test
    void everythingElse_isComparedWithTheFirstOfItsMethod() throws IOException {
        String table = report(
                result("a.b.StreamBenchmark.read", "\"stream\": \"ours\"", "[2000], [2200], [4000]"),
                result("a.b.StreamBenchmark.write", "\"stream\": \"ours\"", "[500]"),
                result("a.b.StreamBenchmark.read", "\"stream\": \"theirs\"", "[1100]"));

        assertThat(table)
                .contains("**StreamBenchmark, read**", "| ours | 2.2 µs | 1.00 | 48 | 2.00 |")
                .contains("| theirs | 1.1 µs | 0.50 | 48 | 1.00 |")
                .contains("**StreamBenchmark, write**", "| ours | 500 ns | 1.00 | 48 | 1.00 |");
    }

    private String report(String... results) throws IOException {
        Path json = folder.resolve("results.json");
        Files.writeString(json, "[" + String.join(",", results) + "]");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.print(json, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String result(String benchmark, String parameters, String times) {
        return """
                {"benchmark": "%s", "params": {%s}, "secondaryMetrics": {
                  "cpu.time.norm": {"rawData": [%s]}, "gc.alloc.rate.norm": {"rawData": [[48.001]]}}}
                """.formatted(benchmark, parameters, times);
    }
}
