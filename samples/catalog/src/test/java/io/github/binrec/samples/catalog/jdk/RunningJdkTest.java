package io.github.binrec.samples.catalog.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.binrec.samples.catalog.model.CatalogType;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunningJdkTest {

    @Test
    void listsEveryClassFileOnceByModuleAndPath() throws IOException {
        List<Path> classFiles = RunningJdk.classFiles();

        assertThat(classFiles)
                .hasSizeGreaterThan(5_000)
                .doesNotHaveDuplicates()
                .isEqualTo(RunningJdk.classFiles())
                .contains(
                        RunningJdk.classFile("java.base", "java.lang.Object"),
                        RunningJdk.classFile("java.base", "java.util.Map$Entry"),
                        RunningJdk.classFile("java.logging", "module-info"));
        assertThat(classFiles.stream().map(RunningJdkTest::module).toList()).isSorted();
        assertThat(classFiles.stream()
                        .filter(classFile -> module(classFile).equals("java.logging"))
                        .map(Path::toString)
                        .toList())
                .isSorted();
    }

    @Test
    void readsInTheOrderOfTheFilesAndTellsOfEach() throws IOException {
        List<Path> classFiles = RunningJdk.classFiles().stream().limit(500).toList();
        AtomicInteger done = new AtomicInteger();

        List<CatalogType> types = RunningJdk.read(classFiles, done::incrementAndGet);

        assertThat(types.stream().map(type -> RunningJdk.classFile(type.name().module(), binaryName(type))))
                .containsExactlyElementsOf(classFiles);
        assertThat(done).hasValue(classFiles.size());
    }

    @Test
    void aFileThatCannotBeReadFailsAsSuch() {
        Path missing = RunningJdk.classFile("java.base", "java.lang.Missing");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RunningJdk.read(List.of(missing), () -> {}));
    }

    private static String module(Path classFile) {
        return classFile.getName(1).toString();
    }

    private static String binaryName(CatalogType type) {
        String packageName = type.name().packageName();
        return packageName.isEmpty()
                ? type.name().name()
                : packageName + "." + type.name().name();
    }
}
