package io.github.binrec.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyCode_hasACase_andEveryCaseACode() throws IOException {
        Set<String> cases = RejectedCase.all().stream().map(RejectedCase::code).collect(Collectors.toSet());

        assertThat(new TreeSet<>(cases)).isEqualTo(codes());
    }

    /** Each compared as a whole by {@link RejectedTest}: the file, the line, the code and the full text. */
    @Test
    void theWrongInputs_areMany() throws IOException {
        Set<String> errors = new TreeSet<>();
        for (RejectedCase wrong : RejectedCase.all()) {
            Files.readAllLines(wrong.expected()).stream()
                    .filter(line -> line.contains(" ["))
                    .map(line -> wrong.name() + "/" + line)
                    .forEach(errors::add);
        }

        assertThat(errors)
                .hasSizeGreaterThan(450)
                .allMatch(line ->
                        line.matches("BINREC-[^/]+/(\\w+\\.java:[1-9]\\d*|\\?:-1) \\[BINREC-\\d{3}] .+: .+[.?;]"));
    }

    @Test
    void everyCode_isExplained_once_inOrder() throws IOException {
        String page = Files.readString(Path.of("DIAGNOSTICS.md"));
        List<String> headings = Pattern.compile("(?m)^## (BINREC-\\d{3})$")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(headings).containsExactlyElementsOf(codes());
    }

    @Test
    void theLinksInThePage_leadToAnchors() throws IOException {
        String page = Files.readString(Path.of("DIAGNOSTICS.md"));
        Set<String> anchors = Pattern.compile("(?m)^## (.+)$")
                .matcher(page)
                .results()
                .map(result -> result.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::anchor))
                .isSubsetOf(anchors);

        assertThat(Pattern.compile("\\(#([^)]+)\\)").matcher(page).results().map(result -> result.group(1)))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(anchors).contains(anchor));
    }

    @Test
    void everyCode_isUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile("DiagnosticCode\\.([A-Z_0-9]+)")
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .forEach(used::add);
            }
        }

        assertThat(Arrays.stream(DiagnosticCode.values()).map(Enum::name)).allMatch(used::contains);
    }

    private static Set<String> codes() {
        Set<String> codes = Arrays.stream(DiagnosticCode.values())
                .map(DiagnosticCode::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).hasSize(DiagnosticCode.values().length);
        return codes;
    }
}
