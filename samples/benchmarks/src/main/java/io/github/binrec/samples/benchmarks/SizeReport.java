package io.github.binrec.samples.benchmarks;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.Peers;
import io.github.binrec.samples.benchmarks.peer.Subject;
import io.github.binrec.samples.benchmarks.peer.binrec.Variants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints how many bytes a value takes, for each data set and each peer, and how that compares with what we promise. */
public final class SizeReport {
    private static final List<String> PEERS = List.of("fory", "fory-compressed", "activej", "sbe", "protobuf", "avro");

    private SizeReport() {}

    /**
     * Prints the tables.
     *
     * @param arguments none
     * @throws IOException if a codec fails
     */
    public static void main(String[] arguments) throws IOException {
        head("codec");
        List<String> names = new ArrayList<>(Peers.names());
        names.removeAll(List.of("binrec-wide", "limit-wide")); // differ in time alone
        for (String peer : names) {
            row(peer, set -> cell(bytes(peer, set), "%,.0f", "%,.1f"));
        }
        System.out.println();
        head("compared, and what is promised; **misses**");
        row("PLAIN, times ActiveJ: at most 1.02", set -> promised(ratio(plain(set), bytes("activej", set)), 1.02));
        row(
                "with varints, times the smallest of " + String.join(", ", PEERS) + ": at most 1.02",
                set -> promised(ratio(varint(set), smallest(set)), 1.02));
        row("EXTENSIBLE, bytes more than PLAIN for a record, mean: at most 3", set -> promised(extension(set), 3));
    }

    private static void head(String first) {
        row(first, DataSet::name);
        System.out.println("|---|" + "---:|".repeat(DataSet.ALL.size()));
    }

    private static void row(String first, Function<DataSet<?>, String> cell) {
        StringBuilder row = new StringBuilder("| ").append(first).append(" |");
        for (DataSet<?> set : DataSet.ALL) {
            row.append(' ').append(cell.apply(set)).append(" |");
        }
        System.out.println(row);
    }

    private static String cell(OptionalDouble value, String whole, String broken) {
        return value.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        value.getAsDouble() == Math.rint(value.getAsDouble()) ? whole : broken,
                        value.getAsDouble());
    }

    private static OptionalDouble ratio(OptionalDouble ours, OptionalDouble theirs) {
        return OptionalDouble.of(ours.orElseThrow() / theirs.orElseThrow());
    }

    private static String promised(OptionalDouble value, double most) {
        String cell = cell(value, "%.0f", "%.3f");
        return value.isPresent() && value.getAsDouble() > most ? "**" + cell + "**" : cell;
    }

    private static OptionalDouble bytes(String peer, DataSet<?> set) {
        if (Peers.subject(peer, set).isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Workload.of(set.name(), peer).bytesPerValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionalDouble plain(DataSet<?> set) {
        return bytes("binrec-plain", set);
    }

    /** Where there are no whole numbers, nothing has varints. */
    private static OptionalDouble varint(DataSet<?> set) {
        OptionalDouble bytes = bytes("binrec-varint", set);
        return bytes.isPresent() ? bytes : plain(set);
    }

    private static OptionalDouble smallest(DataSet<?> set) {
        return PEERS.stream()
                .map(peer -> bytes(peer, set))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min();
    }

    private static OptionalDouble extension(DataSet<?> set) {
        Subject<?> plain = Variants.plain().subject(set).orElseThrow();
        double records = plain.values().stream()
                .mapToInt(value -> records(value, value.getClass().getPackageName()))
                .average()
                .orElseThrow();
        double more = bytes("binrec", set).orElseThrow() - plain(set).orElseThrow();
        return more == 0 ? OptionalDouble.empty() : OptionalDouble.of(more / records);
    }

    /** Counts the records in a value whose types belong to a package: what is PLAIN in any case has its type elsewhere. */
    private static int records(@Nullable Object value, String home) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(element -> records(element, home)).sum();
        }
        if (!(value instanceof Record) || !value.getClass().getPackageName().equals(home)) {
            return 0;
        }
        int count = 1;
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                count += records(component.getAccessor().invoke(value), home);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return count;
    }
}
