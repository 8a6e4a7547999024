package io.github.binrec.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.diagnostic.Snippets.Snippet;
import io.github.binrec.processor.testing.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the examples of DIAGNOSTICS.md: the wrong ones get the error of their section where they say so, and the others none. */
class PageTest {
    /** Sections without a mistake in Java: a failure of ours, of the disk, of options, of another compilation; or with one of a thousand lines. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "BINREC-001",
            "BINREC-003",
            "BINREC-005",
            "BINREC-006",
            "BINREC-007",
            "BINREC-127",
            "BINREC-203",
            "BINREC-407");

    /** What is wrong in it is wrong for some versions of javac, as it says. */
    private static final String ORDER_IN_DOUBT = "BINREC-110";

    private static List<Snippet> snippets;

    @BeforeAll
    static void read() throws IOException {
        snippets = Snippets.of(Files.readAllLines(Path.of("DIAGNOSTICS.md"))).stream()
                .filter(snippet -> !WITHOUT_EXAMPLE.contains(snippet.code())
                        && !snippet.code().equals(ORDER_IN_DOUBT))
                .toList();
    }

    @Test
    void everySection_hasAWrongExample() {
        Set<String> wrong = snippets.stream()
                .filter(snippet -> !snippet.wrong().isEmpty())
                .map(Snippet::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            all.add(code.id());
        }
        all.removeAll(WITHOUT_EXAMPLE);
        all.remove(ORDER_IN_DOUBT);

        assertThat(wrong).isEqualTo(all);
    }

    /** A row is {@code | [301, 302](#binrec-301) | ... |}, or has {@code 401 to 406}. */
    @Test
    void theContents_haveEachCodeOnce_andNoOther() throws IOException {
        List<Integer> listed = Pattern.compile("(?m)^\\| \\[(\\d{3})(?: to |, )(\\d{3})]\\(#binrec-(\\d{3})\\)")
                .matcher(Files.readString(Path.of("DIAGNOSTICS.md")))
                .results()
                .peek(row -> assertThat(row.group(3)).isEqualTo(row.group(1)))
                .flatMap(row -> Stream.of(row.group(1), row.group(2)).map(Integer::valueOf))
                .toList();
        List<Integer> codes = Arrays.stream(DiagnosticCode.values())
                .map(code -> Integer.valueOf(code.id().substring("BINREC-".length())))
                .sorted()
                .toList();
        List<Integer> covered = new ArrayList<>();
        for (int i = 0; i < listed.size(); i += 2) {
            int first = listed.get(i);
            int last = listed.get(i + 1);
            codes.stream().filter(code -> first <= code && code <= last).forEach(covered::add);
        }

        assertThat(codes).containsAll(listed);
        assertThat(covered).isEqualTo(codes);
    }

    @Test
    void theRightExamples_compile(@TempDir Path output) {
        List<Snippet> right =
                snippets.stream().filter(snippet -> snippet.wrong().isEmpty()).toList();

        assertThat(right).hasSizeGreaterThan(40);
        assertThat(errors(compile(right, output))).isEmpty();
    }

    @Test
    void theWrongExamples_getTheErrorOfTheirSection_whereTheySaySo_andNoOther(@TempDir Path output) {
        List<Snippet> wrong =
                snippets.stream().filter(snippet -> !snippet.wrong().isEmpty()).toList();
        Map<Integer, Set<String>> expected = new TreeMap<>();
        for (Snippet snippet : wrong) {
            snippet.wrong().forEach(line -> expected.put(line, Set.of(snippet.code())));
        }

        assertThat(codes(wrong, compile(wrong, output))).isEqualTo(expected);
    }

    private static Compilation compile(List<Snippet> snippets, Path output) {
        Map<String, String> sources = new LinkedHashMap<>();
        snippets.forEach(snippet -> sources.put(snippet.packageName() + ".Snippet", snippet.source()));
        return Compilation.compile(
                output, sources, List.of(TestProcessors.complete()), "-Xlint:-auxiliaryclass", "-Xmaxerrs", "1000");
    }

    /** The codes by the lines of the page; what is javac's own stands there as it is, but that a name of BINREC-002 is missing. */
    private static Map<Integer, Set<String>> codes(List<Snippet> snippets, Compilation compilation) {
        Map<String, Snippet> byPackage =
                snippets.stream().collect(Collectors.toMap(Snippet::packageName, snippet -> snippet));
        Map<Integer, Set<String>> codes = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.diagnostics()) {
            String message = error.getMessage(Locale.ROOT);
            String file = error.getSource() == null ? "" : error.getSource().getName();
            Snippet snippet = byPackage.get(file.replaceAll("^/|/[^/]*$", ""));
            if (snippet == null) {
                codes.computeIfAbsent(0, line -> new TreeSet<>()).add(message);
            } else if (!snippet.code().equals("BINREC-002") || message.startsWith("[")) {
                int line = snippet.line() + (int) error.getLineNumber() - 2;
                codes.computeIfAbsent(line, key -> new TreeSet<>())
                        .add(message.startsWith("[BINREC-") ? message.substring(1, 11) : message);
            }
        }
        return codes;
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(error ->
                        (error.getSource() == null ? "" : error.getSource().getName()) + ":" + error.getLineNumber()
                                + " " + error.getMessage(Locale.ROOT))
                .toList();
    }
}
