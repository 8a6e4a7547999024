package io.github.binrec.processor;

import io.github.binrec.processor.analysis.remedy.NearMiss;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the user asked for with {@code -Abinrec.…}. Options decide what is printed, never what is generated: a codec depends on
 * its type alone.
 *
 * @param on the options that are on
 * @param mistakes what is wrong with the options, in the order of their names
 */
record Options(Set<Option> on, List<String> mistakes) {
    private static final String PREFIX = "binrec.";

    Options {
        on = Set.copyOf(on);
        mistakes = List.copyOf(mistakes);
    }

    /** An option is off unless it is given, without a value or as {@code true}. */
    enum Option {
        /** Print a note at each type with the layout of its bytes. */
        LAYOUT("binrec.layout"),
        /** Print a note at the end with the time that the codecs took. */
        TIME("binrec.time");

        private final String key;

        Option(String key) {
            this.key = key;
        }
    }

    /** {@return the names of all options, as javac wants to know them} */
    static Set<String> names() {
        return Arrays.stream(Option.values()).map(option -> option.key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the options.
     *
     * @param given those of the whole compilation, the ones for other processors among them; an option without a value has null
     */
    static Options of(Map<String, String> given) {
        Set<Option> on = EnumSet.noneOf(Option.class);
        List<String> mistakes = new ArrayList<>();
        new TreeMap<>(given).forEach((key, value) -> {
            if (isOurs(key)) {
                read(key, value == null || value.isEmpty() ? "true" : value, on, mistakes);
            }
        });
        return new Options(on, mistakes);
    }

    /** Whether it was meant for us, in capital letters too: a mistyped option that is passed over would just have no effect. */
    private static boolean isOurs(String key) {
        return (key + ".").regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    private static void read(String key, String value, Set<Option> on, List<String> mistakes) {
        for (Option option : Option.values()) {
            if (option.key.equals(key)) {
                if (value.equals("true")) {
                    on.add(option);
                } else if (!value.equals("false")) {
                    mistakes.add(DiagnosticCode.OPTION_VALUE.message("-A" + key + "=" + value, value, key));
                }
                return;
            }
        }
        List<String> names = names().stream().sorted().toList();
        // What they have in common would make any two short names look alike.
        List<String> ends =
                names.stream().map(name -> name.substring(PREFIX.length())).toList();
        String end = key.substring(Math.min(key.length(), PREFIX.length()));
        String remedy = NearMiss.of(end, ends)
                .map(near -> "Did you mean " + PREFIX + near + "? ")
                .orElse("");
        mistakes.add(DiagnosticCode.UNKNOWN_OPTION.message(
                "-A" + key, key, remedy + "There are " + String.join(" and ", names) + "."));
    }

    boolean has(Option option) {
        return on.contains(option);
    }
}
