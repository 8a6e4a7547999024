package io.github.binrec.samples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers from a file of one type of each kind. */
class QueryTest {

    @TempDir
    private Path directory;

    private Path file;
    private List<CatalogType> types;

    @BeforeEach
    void writeAFile() throws IOException {
        file = directory.resolve("catalog.bin");
        types = Selection.ofEveryKind();
        Files.write(file, Selection.bytes(types));
    }

    @Test
    void theLargestTypesComeWithSizeAndMembers() {
        List<CatalogType> bySize = types.stream()
                .sorted(Comparator.comparingInt(
                        (CatalogType type) -> -type.file().size()))
                .toList();

        assertThat(answer("--largest", 2))
                .containsExactly(
                        "Largest types",
                        "       bytes   members  type",
                        line(
                                bySize.get(0).file().size(),
                                bySize.get(0).members().count(),
                                bySize.get(0).name()),
                        line(
                                bySize.get(1).file().size(),
                                bySize.get(1).members().count(),
                                bySize.get(1).name()),
                        "");
    }

    @Test
    void modulesComeBySizeWithTheirTypes() {
        int base = types.stream()
                .filter(type -> type.name().module().equals("java.base"))
                .mapToInt(type -> type.file().size())
                .sum();
        int net = types.get(3).file().size();
        int logging = types.get(5).file().size();

        assertThat(answer("--modules"))
                .containsExactly(
                        "Modules by size",
                        "       bytes     types  module",
                        line(base, 4, "java.base"),
                        line(net, 1, "jdk.net"),
                        line(logging, 1, "java.logging"),
                        "");
    }

    @Test
    void sealedTypesComeWithThoseTheyPermit() {
        assertThat(answer("--sealed"))
                .containsExactly(
                        "Sealed types: 1",
                        "java.base/java.lang.constant.ConstantDesc permits java.lang.constant.ClassDesc, "
                                + "java.lang.constant.MethodHandleDesc, java.lang.constant.MethodTypeDesc, "
                                + "java.lang.Double, java.lang.constant.DynamicConstantDesc, java.lang.Float, "
                                + "java.lang.Integer, java.lang.Long, java.lang.String",
                        "");
    }

    @Test
    void severalQuestionsMayBeAskedAndAllAreIfNoneIs() {
        assertThat(answer("--sealed", "--modules"))
                .contains("Modules by size", "Sealed types: 1")
                .doesNotContain("Largest types");
        assertThat(answer()).contains("Largest types", "Modules by size", "Sealed types: 1");
    }

    private List<String> answer(Object... options) {
        Object[] args = new Object[options.length + 2];
        args[0] = "query";
        args[1] = file;
        System.arraycopy(options, 0, args, 2, options.length);
        Outcome outcome = Outcome.of(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out().lines().toList();
    }

    private static String line(int bytes, int count, Object name) {
        return String.format(Locale.ROOT, "%,12d %,9d  %s", bytes, count, name);
    }
}
