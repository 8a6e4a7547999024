package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.Writer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order {@link ByteStreams#replace} does its steps: that is what a loss of power, and the permissions, ask for. */
class ReplacementOrderTest {
    @TempDir
    private Path directory;

    private Path file;
    private final RecordingFiles files = new RecordingFiles();

    @BeforeEach
    void createFile() throws IOException {
        file = Files.writeString(directory.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
    }

    private void replace(StreamWriter writer) throws IOException {
        new FileReplacement(file, files).write(writer);
    }

    @Test
    void streamLeftOpen_isForcedBeforeTheRenameAndTheDirectoryAfterIt() throws IOException {
        replace(out -> out.writeInt(files.note("writer", 1)));
        assertThat(files.steps)
                .containsExactly(
                        "create for its owner",
                        "open directory",
                        "open",
                        "writer",
                        "rw-------",
                        "set r--r-----",
                        "WRITE",
                        "SYNC",
                        "CLOSE",
                        "move [ATOMIC_MOVE, REPLACE_EXISTING]",
                        "open directory",
                        "force directory");
        assertThat(file).hasBinaryContent(new byte[] {1, 0, 0, 0});
    }

    /** Whoever may do nothing with the file that was there, as r--r-----, can open the new one again only before it is like that. */
    @Test
    void streamThatTheWriterClosed_isOpenedAgainBeforeItGetsThePermissions() throws IOException {
        replace(out -> {
            try (Writer writer = out.writer(UTF_8)) {
                writer.write("text");
            }
        });
        assertThat(files.steps)
                .containsExactly(
                        "create for its owner",
                        "open directory",
                        "open",
                        "WRITE",
                        "CLOSE",
                        "open",
                        "rw-------",
                        "set r--r-----",
                        "SYNC",
                        "CLOSE",
                        "move [ATOMIC_MOVE, REPLACE_EXISTING]",
                        "open directory",
                        "force directory");
        assertThat(file).hasContent("text");
    }

    @Test
    void newFile_isForAllThatNewFilesAreFor() throws IOException {
        Path other = Files.createFile(directory.resolve("other"));
        Files.delete(file);
        replace(out -> out.writeInt(1));
        assertThat(files.steps).startsWith("create").noneMatch(step -> step.startsWith("set"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void permissionsThatAreChangedMeanwhile_areKept() throws IOException {
        replace(out -> Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------")));
        assertThat(Files.getPosixFilePermissions(file)).containsExactly(PosixFilePermission.OWNER_READ);
        createFile();
        replace(out -> Files.delete(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--r-----");
    }

    @Test
    void failure_isNotHiddenByThatOfDeleting() throws IOException {
        files.deleting = new AccessDeniedException("deleting");
        assertThatIOException()
                .isThrownBy(() -> replace(out -> {
                    throw new IOException("the cause of it all");
                }))
                .withMessage("the cause of it all")
                .satisfies(e -> assertThat(e).hasSuppressedException(files.deleting));
        assertThat(file).hasContent("old");
    }

    @Test
    void directoryThatCannotBeForced_isRefusedBeforeAnythingIsWritten() throws IOException {
        files.opening.add(new AccessDeniedException("directory"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> replace(out -> files.note("writer", 1)));
        assertThat(files.steps).containsExactly("create for its owner", "open directory", "delete");
        assertThat(directory.toFile().list()).containsExactly("file");
    }

    @Test
    void forcingThatFails_isReportedThoughTheFileIsReplaced() throws IOException {
        files.forcing.add(new IOException("no power"));
        assertThatIOException()
                .isThrownBy(() -> replace(out -> out.write(new byte[1])))
                .withMessage("no power");
        assertThat(file).hasSize(1);
        assertThat(directory.toFile().list()).containsExactly("file");
    }

    @Test
    void interruptWhileForcing_forcesAgain() throws IOException {
        files.forcing.add(new ClosedByInterruptException());
        replace(out -> out.write(new byte[1]));
        assertThat(files.steps).endsWith("open directory", "force directory", "open directory", "force directory");
    }

    @Test
    void longNames_areShortenedInThatOfTheTemporaryFile() throws IOException {
        for (String name : List.of("n".repeat(255), "\uD83D\uDE00".repeat(63), "n".repeat(120), "n".repeat(121))) {
            file = Files.writeString(directory.resolve(name), "old");
            replace(out -> out.write("new".getBytes(UTF_8)));
            assertThat(file).hasContent("new");
            String temporary = files.created.getFileName().toString();
            assertThat(temporary.getBytes(UTF_8)).hasSize(120 + 22);
            assertThat(temporary)
                    .startsWith("." + name.substring(0, Math.min(60, name.length())))
                    .matches("(?s).*\\.[0-9a-f]{16}\\.tmp");
        }
    }

    /** Does the steps, notes them, and fails where it is told to. */
    private final class RecordingFiles extends ReplacementFiles {
        final List<String> steps = new ArrayList<>();
        final List<IOException> opening = new ArrayList<>();
        final List<IOException> forcing = new ArrayList<>();
        IOException deleting;
        Path created;

        int note(String step, int value) {
            steps.add(step);
            return value;
        }

        private void failFirst(List<IOException> failures) throws IOException {
            if (!failures.isEmpty()) {
                throw failures.remove(0);
            }
        }

        @Override
        void create(Path path, boolean ownerOnly) throws IOException {
            created = path;
            steps.add(ownerOnly ? "create for its owner" : "create");
            super.create(path, ownerOnly);
        }

        @Override
        ByteStream open(Path path, String description) throws IOException {
            steps.add("open");
            Storage storage =
                    new FaultyStorage(
                            DiskStorage.open(path, description, Access.READ_WRITE, READ, WRITE),
                            FaultyStorage.Call.CLOSE,
                            9,
                            false) {
                        @Override
                        void noted(Call kind) {
                            if (kind != Call.SIZE && kind != Call.FLUSH) {
                                steps.add(kind.toString());
                            }
                        }
                    };
            return new PagedByteStream(
                    storage, Access.READ_WRITE, PagedByteStream.Direction.RANDOM, 0, 1 << 10, 1 << 20);
        }

        @Override
        void setPermissions(Path path, Set<PosixFilePermission> permissions) throws IOException {
            steps.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            steps.add("set " + PosixFilePermissions.toString(permissions));
            super.setPermissions(path, permissions);
        }

        @Override
        void move(Path from, Path to, CopyOption... options) throws IOException {
            steps.add("move " + Arrays.toString(options));
            super.move(from, to, options);
        }

        @Override
        void delete(Path path) throws IOException {
            steps.add("delete");
            if (deleting != null) {
                throw deleting;
            }
            super.delete(path);
        }

        @Override
        Directory openDirectory(Path path) throws IOException {
            steps.add("open directory");
            failFirst(opening);
            assertThat(path).isEqualTo(directory);
            Directory opened = super.openDirectory(path);
            assertThat(opened).isNotNull();
            return new Directory() {
                @Override
                public void force() throws IOException {
                    steps.add("force directory");
                    failFirst(forcing);
                    opened.force();
                }

                @Override
                public void close() throws IOException {
                    opened.close();
                }
            };
        }
    }
}
