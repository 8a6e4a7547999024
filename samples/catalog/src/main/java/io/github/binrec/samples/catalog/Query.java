package io.github.binrec.samples.catalog;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Answers questions about a catalogue.
 *
 * @param types the catalogue
 * @param out takes the answers
 */
record Query(List<CatalogType> types, PrintWriter out) {

    /** Lists the types with the largest class files. */
    void largest(int count) {
        out.println("Largest types");
        out.printf("%12s %9s  %s%n", "bytes", "members", "type");
        types.stream()
                .sorted(Comparator.comparingInt(
                                (CatalogType type) -> type.file().size())
                        .reversed())
                .limit(count)
                .forEach(type -> out.printf(
                        Locale.ROOT,
                        "%,12d %,9d  %s%n",
                        type.file().size(),
                        type.members().count(),
                        type.name()));
        out.println();
    }

    /** Lists the modules by the size of their class files. */
    void modules() {
        out.println("Modules by size");
        out.printf("%12s %9s  %s%n", "bytes", "types", "module");
        Map<String, LongSummaryStatistics> sizes = types.stream()
                .collect(Collectors.groupingBy(
                        type -> type.name().module(),
                        TreeMap::new,
                        Collectors.summarizingLong(type -> type.file().size())));
        sizes.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, LongSummaryStatistics> module) ->
                                module.getValue().getSum())
                        .reversed())
                .forEach(module -> out.printf(
                        Locale.ROOT,
                        "%,12d %,9d  %s%n",
                        module.getValue().getSum(),
                        module.getValue().getCount(),
                        module.getKey()));
        out.println();
    }

    /** Lists the sealed types with the types that they permit. */
    void sealed() {
        List<CatalogType> sealed = types.stream()
                .filter(type -> !type.permittedSubclasses().isEmpty())
                .toList();
        out.printf(Locale.ROOT, "Sealed types: %,d%n", sealed.size());
        for (CatalogType type : sealed) {
            out.println(type.name() + " permits " + String.join(", ", type.permittedSubclasses()));
        }
        out.println();
    }
}
