package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplacementTest {
    @TempDir
    private Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void newFile_isMade() throws IOException {
        Path path = directory.resolve("new");
        ByteStreams.replace(path, out -> out.writeInt(1));
        assertThat(Files.readAllBytes(path)).containsExactly(1, 0, 0, 0);
        assertThat(names()).containsExactly("new");
    }

    @Test
    void oldContent_standsUntilTheNewOneIsComplete() throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "old and longer");
        ByteStreams.replace(path, out -> {
            out.write("new".getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(path).hasContent("old and longer");
        });
        assertThat(path).hasContent("new");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void failure_leavesTheOldContentAndNoTemporaryFile() throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "old");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    out.writeInt(1);
                    throw new IllegalStateException("half-way");
                }));
        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("file");
    }

    /** Print streams keep failures for themselves. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void failureThatTheWriterSwallowed_isNoticed(boolean closes) throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "old");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    PrintStream print = new PrintStream(out.asOutputStream(), true, StandardCharsets.UTF_8);
                    print.print("half");
                    print.flush();
                    // No file is that long.
                    out.position(Long.MAX_VALUE - 10);
                    print.print("rest");
                    print.flush();
                    if (closes) {
                        print.close();
                    }
                }))
                .withMessageContaining("failed before");
        assertThat(path).hasContent("old");
        assertThat(names()).containsExactly("file");
    }

    @Test
    void writerThatClosesTheStream_isFine() throws IOException {
        Path path = directory.resolve("text");
        ByteStreams.replace(path, out -> {
            try (Writer writer = out.writer(StandardCharsets.UTF_8)) {
                writer.write("text");
            }
        });
        assertThat(path).hasContent("text");
    }

    @Test
    void symbolicLink_isFollowed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "old");
        Files.createDirectory(directory.resolve("sub"));
        Path link = Files.createSymbolicLink(directory.resolve("sub/link"), Path.of("../file"));
        Path dangling = Files.createSymbolicLink(directory.resolve("sub/dangling"), Path.of("made"));

        ByteStreams.replace(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        ByteStreams.replace(dangling, out -> out.write("made".getBytes(StandardCharsets.UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(dangling).isSymbolicLink().hasContent("made");
        assertThat(directory.resolve("sub/made")).isRegularFile();
    }

    @Test
    void loopOfLinks_isRefused() throws IOException {
        Path a = directory.resolve("a");
        Files.createSymbolicLink(a, Path.of("b"));
        Files.createSymbolicLink(directory.resolve("b"), Path.of("a"));
        assertThatExceptionOfType(FileSystemLoopException.class)
                .isThrownBy(() -> ByteStreams.replace(a, out -> out.writeInt(1)));
    }

    @Test
    void permissionsOfTheOldFile_areKept() throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--rw-"));
        ByteStreams.replace(path, out -> out.writeInt(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-r--rw-");
    }

    @Test
    void wrongTargets_areRefusedAsTheJdkRefusesThem() throws IOException {
        assertThatThrownBy(() -> ByteStreams.replace(directory, out -> out.writeInt(1)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("Is a directory");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ByteStreams.replace(directory.resolve("none/file"), out -> out.writeInt(1)))
                .withMessage(directory.resolve("none/file") + ": its directory does not exist");
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> ByteStreams.replace(file.resolve("file"), out -> out.writeInt(1)))
                .withMessageStartingWith(file.resolve("file") + ": ");
    }

    private Path onlyTemporary() throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.toString().endsWith(".tmp"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void failedWrite_namesTheFileThatWasAskedFor() throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "old");
        AtomicReference<Path> temporary = new AtomicReference<>();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    temporary.set(onlyTemporary());
                    assertThat(out).hasToString(path + " (being written as " + temporary + ") at position 0");
                    // No file is that long.
                    out.position(Long.MAX_VALUE - 10).write(new byte[10]);
                    out.flush();
                }))
                .satisfies(e -> assertThat(e)
                        .hasMessageStartingWith(path + " (being written as " + temporary
                                + "): writing 10 bytes at position 9223372036854775797: "));
        assertThat(path).hasContent("old");
    }

    @Test
    void failedSteps_nameTheFileThatWasAskedFor() throws IOException {
        Path path = directory.resolve("file");
        AtomicReference<Path> temporary = new AtomicReference<>();
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    temporary.set(onlyTemporary());
                    Files.createDirectory(path);
                }))
                .satisfies(e -> assertThat(e)
                        .hasMessageStartingWith(
                                path + ": its temporary file " + temporary + " cannot be renamed to it: ")
                        .hasCauseInstanceOf(FileSystemException.class));
        Files.delete(path);
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    temporary.set(onlyTemporary());
                    out.close();
                    Files.delete(temporary.get());
                }))
                .satisfies(e ->
                        assertThat(e).hasMessage(path + ": its temporary file " + temporary + " cannot be opened"));
        Files.writeString(path, "old");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ByteStreams.replace(path, out -> {
                    temporary.set(onlyTemporary());
                    Files.delete(temporary.get());
                }))
                .satisfies(e -> assertThat(e)
                        .hasMessage(path + ": its temporary file " + temporary + " cannot be given its permissions"));
        assertThat(names()).containsExactly("file");
        assertThat(path).hasContent("old");
    }

    @Test
    void failureOfTheWriters_isPassedOnAsItIs() {
        FileSystemException other = new FileSystemException("another file", null, "is none of ours");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> ByteStreams.replace(directory.resolve("file"), out -> {
                    throw other;
                }))
                .isSameAs(other);
    }

    @Test
    void device_isNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null");
        assertThatThrownBy(() -> ByteStreams.replace(device, out -> out.writeInt(1)))
                .isInstanceOf(FileSystemException.class)
                .hasMessage("/dev/null: Is not a regular file");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void interruptedThread_replacesAllTheSame() throws IOException {
        Path path = directory.resolve("file");
        Thread.currentThread().interrupt();
        ByteStreams.replace(path, out -> out.writeInt(1));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(path).hasSize(4);
    }

    @Test
    void otherFileSystems_workToo() throws IOException {
        try (FileSystem jimfs = Jimfs.newFileSystem(Configuration.unix())) {
            Path path = Files.writeString(jimfs.getPath("file"), "old");
            ByteStreams.replace(path, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
            assertThat(Files.readString(path)).isEqualTo("new");
        }
    }
}
