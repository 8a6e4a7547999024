package io.github.binrec.stream.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and directories whose permissions say no, to a process that they say it to: not to the superuser's. */
class UnprivilegedTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    @TempDir
    private Path temporary;

    @Test
    void refusals_leaveEverythingAsItWas() throws Exception {
        Path work = open(Files.createDirectory(temporary.resolve("work")), "rwxrwxrwx");
        Path own = work.resolve("own");
        Path file = own.resolve("file");
        assertThat(run(List.of(), work))
                .containsExactly(
                        "unreadable: AccessDeniedException " + file + ", 0 suppressed; --------- old of 1",
                        "unwritable: AccessDeniedException " + file + ", 0 suppressed; r-------- old of 1",
                        "cut: AccessDeniedException " + file
                                + ": it must be readable, 0 suppressed; -w------- old of 1",
                        "left open r--r--r--: done; r--r--r-- new of 1",
                        "closed r--r--r--: done; r--r--r-- new of 1",
                        "left open -w-------: done; -w------- new of 1",
                        "closed -w-------: done; -w------- new of 1",
                        "left open ---------: done; --------- new of 1",
                        "closed ---------: done; --------- new of 1",
                        "closed directory: AccessDeniedException " + file
                                + ": no file can be made in its directory, 0 suppressed; rw------- old of 1",
                        "unreadable directory: AccessDeniedException " + own
                                + ": a directory is forced only if it can be read, 0 suppressed; rw------- old of 1",
                        "directory closed meanwhile: IOException the first failure, 1 suppressed; rw------- old of 2");
    }

    @Test
    void fileThatItsMakerCannotRead_isNotLeftBehind() throws Exception {
        assumeThat(Path.of("/bin/bash")).as("umask is a command of the shell").exists();
        Path work = open(Files.createDirectory(temporary.resolve("work")), "rwxrwxrwx");
        assertThat(run(List.of("/bin/bash", "-c", "umask 0400 && exec \"$@\"", "unreadable"), work, "create"))
                .containsExactly(
                        "create new: AccessDeniedException " + work.resolve("own/made")
                                + ": it must be readable, 0 suppressed; none of 0",
                        "create: AccessDeniedException " + work.resolve("own/made")
                                + ": it must be readable, 0 suppressed; none of 0",
                        // The links stay.
                        "create behind links: AccessDeniedException " + work.resolve("own/link")
                                + ": it must be readable, 0 suppressed; none of 2");
    }

    private List<String> run(List<String> shell, Path work, String... more) throws Exception {
        List<String> before = new ArrayList<>(asNobody());
        before.addAll(shell);
        List<String> arguments = new ArrayList<>(List.of(work.toString()));
        arguments.addAll(List.of(more));
        Process child =
                ChildProcess.start(before, copyOfClasses(), Unprivileged.class, arguments.toArray(String[]::new));
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        // Which of the two files a message names is tested elsewhere.
        return said.lines()
                .map(line -> line.replaceAll("\\.file\\.[0-9a-f]{16}\\.tmp", "file"))
                .toList();
    }

    /** Returns the words before a command that take the superuser's rights from it; none if this is another user. */
    private static List<String> asNobody() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> java = new ArrayList<>(AS_NOBODY);
        java.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
        String refusal = "";
        int exit = 1;
        try {
            Process process = new ProcessBuilder(java).redirectErrorStream(true).start();
            refusal = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            exit = process.waitFor();
        } catch (IOException e) {
            refusal = e.getMessage();
        }
        assumeThat(exit)
                .as("the superuser may do everything, and no process can be started as another user: " + refusal)
                .isZero();
        return AS_NOBODY;
    }

    /** The classes may lie where nobody else reads them. */
    private String copyOfClasses() throws IOException, URISyntaxException {
        Path target = temporary.resolve("classes");
        for (Class<?> type : List.of(ByteStreams.class, Unprivileged.class)) {
            Path source = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> paths = Files.walk(source.resolve("io/github/binrec/stream"))) {
                paths.forEach(path -> copy(path, target.resolve(source.relativize(path))));
            }
        }
        for (Path path = target; path.startsWith(temporary); path = path.getParent()) {
            open(path, "rwxr-xr-x");
        }
        return target.toString();
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                open(Files.createDirectories(to), "rwxr-xr-x");
            } else if (!Files.exists(to)) {
                open(Files.copy(from, to), "rw-r--r--");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
