package io.github.binrec.samples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path folder;

    @Test
    void codecs_areComparedWithLimit_byTheMedianOfTheForksFastestIterations() throws IOException {
        String table = report(
                codec("write", "trade", "binrec", "[1], [90, 31, 32], [40]"), codec("write", "trade", "limit", "[20]"));

        assertThat(table)
                .contains("| codec | trade |", "| binrec | 31.0 ns (1.55) |", "| limit | 20.0 ns (1.00) |")
                .contains("| binrec | 48 |")
                .contains("Forks lie up to 40.00 times apart (write, binrec, trade).");
    }

    @Test
    void writeAndRead_areAddedUp_andTheFastestOfTheOthersIsNamed() throws IOException {
        String table = report(
                codec("write", "trade", "binrec", "[20]"),
                codec("write", "trade", "binrec-varint", "[1]"),
                codec("write", "trade", "limit", "[18]"),
                codec("write", "trade", "limit-wide", "[1]"),
                codec("write", "trade", "kryo", "[90]"),
                codec("write", "trade", "fory", "[50]"),
                codec("write", "text", "kryo", "[7]"),
                codec("read", "trade", "binrec", "[30]"),
                codec("read", "trade", "binrec-varint", "[1]"),
                codec("read", "trade", "limit", "[22]"),
                codec("read", "trade", "limit-wide", "[1]"),
                codec("read", "trade", "kryo", "[60]"),
                codec("read", "trade", "fory", "[45]"));

        assertThat(table)
                .contains("| binrec | 50.0 ns (1.25) |  |")
                .contains("| kryo | 150 ns (3.75) |  |")
                .contains("| fastest | fory 1.90 |  |");
    }

    @Test
    void codecsAfterAWideString_areComparedWithEachOther() throws IOException {
        String table = report(
                codec("write", "log", "binrec-wide", "[26]"),
                codec("write", "log", "limit-wide", "[20]"),
                codec("read", "log", "binrec-wide", "[9]"),
                codec("read", "log", "limit-wide", "[10]"));

        assertThat(table)
                .contains(
                        "limit-wide binrec-wide takes",
                        "| write | 1.30 |",
                        "| read | 0.90 |",
                        "| write and read | 1.17 |");
    }

    @Test
    void framing_isComparedWithPlain() throws IOException {
        String table = report(
                codec("write", "trade", "binrec", "[24]"),
                codec("write", "trade", "binrec-plain", "[20]"),
                codec("read", "trade", "binrec", "[33]"),
                codec("read", "trade", "binrec-plain", "[30]"));

        assertThat(table).contains("| write | 1.20 |", "| read | 1.10 |", "| write and read | 1.14 |");
    }

    @Test
    void fileRuns_areComparedWithRaw_byTheValue() throws IOException {
        String table = report(
                fileRun("write", "trade", "raw", "[40000]"),
                fileRun("write", "trade", "binrec", "[80000], [90000], [100000]"),
                fileRun("read", "trade", "raw", "[20000]"),
                fileRun("read", "media", "binrec", "[50000]"));

        assertThat(table)
                .contains("**trade: a file of 1,000 values")
                .contains("| raw | 59.5 | 40.0 ns | 1.00 | 3.0 µs | 2 | 20.0 ns | 1.00 | 3.0 µs | 2 |")
                .contains("| binrec | 59.5 | 90.0 ns | 2.25 | 3.0 µs | 2 |  |  |  |  |")
                .contains("Forks lie up to 1.25 times apart (write, binrec, trade).")
                .contains("**media: a file of 500 values")
                .contains("| binrec | 119.0 |  |  |  |  | 100 ns |  | 6.0 µs | 4 |");
    }

    @Test
    void everythingElse_isComparedWithTheFirstOfItsMethod() throws IOException {
        String table = report(
                result("StreamBenchmark.read", "\"stream\": \"ours\"", "[2000], [2200], [4000]"),
                result("StreamBenchmark.write", "\"stream\": \"ours\"", "[500]"),
                result("StreamBenchmark.read", "\"stream\": \"theirs\"", "[1100]"));

        assertThat(table)
                .contains("**StreamBenchmark, read**", "| ours | 2.2 µs | 1.00 | 3.0 ms | 2,000 | 2.00 |")
                .contains("| theirs | 1.1 µs | 0.50 | 3.0 ms | 2,000 | 1.00 |")
                .contains("**StreamBenchmark, write**", "| ours | 500 ns | 1.00 | 3.0 ms | 2,000 | 1.00 |");
    }

    @Test
    void whatSeveralRunsHaveMeasured_hasTheForksOfAll() throws IOException {
        Path first = file(
                "first.json",
                codec("write", "trade", "binrec", "[30], [31]"),
                codec("write", "trade", "limit", "[20]"),
                codec("write", "text", "binrec", "[7]"));
        Path second = file(
                "second.json",
                codec("write", "trade", "limit", "[24]"),
                codec("write", "trade", "binrec", "[60]"),
                codec("write", "log", "binrec", "[9]"));

        assertThat(report(List.of(first, second)))
                .contains("| binrec | 31.0 ns (1.41) | 7.00 ns | 9.00 ns |", "| limit | 22.0 ns (1.00) |  |  |")
                .contains("Forks lie up to 2.00 times apart (write, binrec, trade).");
    }

    /** As where the collector ran in one of them only. */
    @Test
    void whatOneRunHasNotMeasured_isTakenFromTheOther() throws IOException {
        String collected = "\"gc.time\": {\"scoreUnit\": \"ms\", \"rawData\": [[4]]}, \"bytes\"";
        String one = codec("write", "trade", "binrec", "[30]");
        Path first = file("first.json", one.replace("\"bytes\"", collected), codec("write", "log", "binrec", "[5]"));
        Path second = file(
                "second.json",
                codec("write", "trade", "binrec", "[40]"),
                codec("write", "log", "binrec", "[7]").replace("\"bytes\"", collected));

        assertThat(report(List.of(first, second))).contains("| binrec | 35.0 ns | 6.00 ns |");
        assertThat(report(List.of(second, first))).contains("| binrec | 35.0 ns | 6.00 ns |");
    }

    @Test
    void runsInUnitsThatDiffer_areRefused() throws IOException {
        Path first = file("first.json", codec("write", "trade", "binrec", "[30]"));
        Path second =
                file("second.json", codec("write", "trade", "binrec", "[30]").replace("ms/op", "ns/op"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(List.of(first, second)))
                .withMessageContaining("ms/op");
    }

    @Test
    void whatIsNoTime_isRefused() {
        String result = result("StreamBenchmark.read", "", "[1]").replace("ms/op", "ops/s");

        assertThatIllegalArgumentException().isThrownBy(() -> report(result)).withMessageContaining("ops/s");
    }

    private String report(String... results) throws IOException {
        return report(List.of(file("results.json", results)));
    }

    private static String report(List<Path> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.print(files, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String... results) throws IOException {
        return Files.writeString(folder.resolve(name), "[" + String.join(",", results) + "]");
    }

    private static String codec(String method, String data, String codec, String times) {
        return result("CodecBenchmark." + method, parameters(data, codec), times)
                .replace("[[1, 2000, 2001]]", "[[48.001]]");
    }

    private static String fileRun(String method, String data, String codec, String times) {
        return result(
                "FileRunBenchmark." + method,
                "\"trades\": \"1000\", \"media\": \"500\", " + parameters(data, codec),
                times);
    }

    private static String parameters(String data, String codec) {
        return "\"data\": \"%s\", \"codec\": \"%s\"".formatted(data, codec);
    }

    private static String result(String benchmark, String parameters, String times) {
        return """
                {"benchmark": "a.b.%s", "params": {%s},
                  "primaryMetric": {"scoreUnit": "ms/op", "rawData": [[30, 3], [9, 90], [2, 20]]},
                  "secondaryMetrics": {
                    "cpu.time.norm": {"rawData": [%s]},
                    "gc.alloc.rate.norm": {"rawData": [[1, 2000, 2001]]},
                    "bytes": {"rawData": [[59500]]}}}
                """.formatted(benchmark, parameters, times);
    }
}
