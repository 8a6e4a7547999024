package io.github.binrec.samples.benchmarks.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What several benchmarks gave, in the order in which they ran.
 *
 * @param all the results
 */
record Results(List<Measured> all) {

    /** Returns those that a condition holds for. */
    Results where(Predicate<Measured> which) {
        return new Results(all.stream().filter(which).toList());
    }

    /** Returns those whose parameter has a value. */
    Results where(String parameter, String value) {
        return where(measured -> measured.parameter(parameter).equals(value));
    }

    /** Returns those of a method. */
    Results of(String method) {
        return where(measured -> measured.method().equals(method));
    }

    /** Returns the result of a codec with a data set, if it was measured. */
    Optional<Measured> find(String codec, String data) {
        return where("codec", codec).where("data", data).all().stream().findFirst();
    }

    /** Returns the values that a parameter has. */
    Set<String> values(String parameter) {
        return distinct(measured -> measured.parameter(parameter));
    }

    /** Returns the values that a property has. */
    Set<String> distinct(Function<Measured, String> property) {
        return all.stream().map(property).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Says how far the forks lie apart that differ most. */
    String spread() {
        Measured worst =
                all.stream().max(Comparator.comparingDouble(Measured::spread)).orElseThrow();
        return "Forks lie up to " + Markdown.ratio(worst.spread()) + " times apart (" + worst.method() + ", "
                + worst.parameter("codec") + ", " + worst.parameter("data") + ").";
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
