package io.github.binrec.samples.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What one benchmark gave with one set of parameters.
 *
 * @param type the class of the benchmark, without its package
 * @param method its method
 * @param parameters its parameters by name
 * @param time CPU time in nanoseconds for each operation: of each fork its fastest iteration, since what shares the machine only ever
 *     takes time and seldom all the time, and of these the median, since C2 comes to other code in some forks
 * @param spread how far the forks lie apart by their fastest iterations: the slowest over the fastest
 * @param wall wall time, likewise
 * @param allocated bytes allocated for each operation: of each fork the median of its iterations, and of these the median
 * @param bytes the size of what was written or read, likewise; not a number if the benchmark does not tell
 */
record Measured(
        String type,
        String method,
        Map<String, String> parameters,
        double time,
        double spread,
        double wall,
        double allocated,
        double bytes) {

    /** Returns a parameter, or nothing if the benchmark does not have it. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Reads what JMH has written in one run or several: what was measured in more than one has the forks of all. */
    static List<Measured> read(List<Path> files) throws IOException {
        Map<List<JsonElement>, JsonObject> all = new LinkedHashMap<>();
        for (Path json : files) {
            try (Reader reader = Files.newBufferedReader(json)) {
                for (JsonElement element : JsonParser.parseReader(reader).getAsJsonArray()) {
                    JsonObject result = element.getAsJsonObject();
                    JsonElement parameters = result.has("params") ? result.get("params") : JsonNull.INSTANCE;
                    all.merge(List.of(result.get("benchmark"), parameters), result, Measured::withForksOf);
                }
            }
        }
        return all.values().stream().map(Measured::of).toList();
    }

    private static JsonObject withForksOf(JsonObject result, JsonObject other) {
        addForks(result.getAsJsonObject("primaryMetric"), other.getAsJsonObject("primaryMetric"));
        JsonObject metrics = result.getAsJsonObject("secondaryMetrics");
        // Not all runs have the same: there is no time of collections where there was none.
        for (Map.Entry<String, JsonElement> metric :
                other.getAsJsonObject("secondaryMetrics").entrySet()) {
            if (metrics.has(metric.getKey())) {
                addForks(
                        metrics.getAsJsonObject(metric.getKey()),
                        metric.getValue().getAsJsonObject());
            } else {
                metrics.add(metric.getKey(), metric.getValue());
            }
        }
        return result;
    }

    private static void addForks(JsonObject metric, JsonObject other) {
        if (!Objects.equals(metric.get("scoreUnit"), other.get("scoreUnit"))) {
            throw new IllegalArgumentException(
                    "not the same unit: " + metric.get("scoreUnit") + " and " + other.get("scoreUnit"));
        }
        metric.getAsJsonArray("rawData").addAll(other.getAsJsonArray("rawData"));
    }

    private static Measured of(JsonObject result) {
        String benchmark = result.get("benchmark").getAsString();
        int dot = benchmark.lastIndexOf('.');
        Map<String, String> parameters = new LinkedHashMap<>();
        if (result.has("params")) {
            result.getAsJsonObject("params")
                    .entrySet()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().getAsString()));
        }
        JsonObject others = result.getAsJsonObject("secondaryMetrics");
        JsonObject wall = result.getAsJsonObject("primaryMetric");
        double[] times = forks(others.getAsJsonObject("cpu.time.norm"), Measured::fastest);
        return new Measured(
                benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot),
                benchmark.substring(dot + 1),
                parameters,
                median(times),
                times[times.length - 1] / times[0],
                median(forks(wall, Measured::fastest))
                        * nanos(wall.get("scoreUnit").getAsString()),
                medianOfMedians(others.getAsJsonObject("gc.alloc.rate.norm")),
                others.has("bytes") ? medianOfMedians(others.getAsJsonObject("bytes")) : Double.NaN);
    }

    /** Returns how many nanoseconds the unit of a score is. */
    private static double nanos(String unit) {
        return switch (unit) {
            case "ns/op" -> 1;
            case "us/op" -> 1e3;
            case "ms/op" -> 1e6;
            case "s/op" -> 1e9;
            default -> throw new IllegalArgumentException("not the unit of a time: " + unit);
        };
    }

    private static double medianOfMedians(JsonObject metric) {
        return median(forks(metric, Measured::median));
    }

    /** Returns what stands for each fork, in ascending order, given its iterations in ascending order. */
    private static double[] forks(JsonObject metric, ToDoubleFunction<double[]> standsForIt) {
        JsonArray forks = metric.getAsJsonArray("rawData");
        double[] results = new double[forks.size()];
        for (int i = 0; i < results.length; i++) {
            JsonArray iterations = forks.get(i).getAsJsonArray();
            double[] values = new double[iterations.size()];
            Arrays.setAll(values, k -> iterations.get(k).getAsDouble());
            Arrays.sort(values);
            results[i] = standsForIt.applyAsDouble(values);
        }
        Arrays.sort(results);
        return results;
    }

    /** Returns the least of sorted values. */
    private static double fastest(double[] sorted) {
        return sorted[0];
    }

    /** Returns the median of sorted values. */
    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
