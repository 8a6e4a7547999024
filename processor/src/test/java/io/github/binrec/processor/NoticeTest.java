package io.github.binrec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever gets classes of others in our jar is told whose they are, and on what terms. */
class NoticeTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void everyProjectInTheJar_isInTheNotice_withItsLicence() throws IOException {
        String notice = Files.readString(RESOURCES.resolve("META-INF/NOTICE"));
        List<String> included = Pattern.compile("<include>([^:<]+:[^<]+)</include>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(result -> result.group(1))
                .filter(artifact -> !artifact.startsWith("io.github.binrec:"))
                .toList();

        assertThat(included)
                .hasSizeGreaterThan(1)
                .allSatisfy(artifact ->
                        assertThat(notice).containsPattern(Pattern.quote(artifact) + " .*, in META-INF/\\S+"));
        assertThat(Pattern.compile("META-INF/licenses/\\S+").matcher(notice).results())
                .isNotEmpty()
                .allSatisfy(licence ->
                        assertThat(RESOURCES.resolve(licence.group())).isNotEmptyFile());
    }
}
