package io.github.binrec.stream.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.StreamWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

/**
 * Does in a new directory of its own what is refused to most users, and prints a line of each: what happened, and what is then there. What
 * {@link UnprivilegedTest} asserts, it prints for all users but the superuser, who may do everything.
 */
final class Unprivileged {
    private static final StreamWriter LEAVES_OPEN = out -> out.write("new".getBytes(UTF_8));

    private static final StreamWriter CLOSES = out -> {
        try (Writer writer = out.writer(UTF_8)) {
            writer.write("new");
        }
    };

    private final Path directory;

    private Unprivileged(Path directory) {
        this.directory = directory;
    }

    private interface Use {
        void of(Path file) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Unprivileged user = new Unprivileged(Files.createDirectory(Path.of(args[0], "own")));
        if (args.length > 1) {
            user.creates();
        } else {
            user.opens();
            user.replaces();
            user.replacesInDirectories();
        }
    }

    /** For a user whose new files cannot be read. */
    private void creates() throws IOException {
        report(
                "create new",
                directory.resolve("made"),
                file -> ByteStreams.open(file, CREATE_NEW, WRITE).close());
        report(
                "create",
                directory.resolve("made"),
                file -> ByteStreams.open(file, CREATE, WRITE).close());
        Files.createSymbolicLink(directory.resolve("link"), Path.of("link2"));
        Files.createSymbolicLink(directory.resolve("link2"), Path.of("made"));
        report(
                "create behind links",
                directory.resolve("link"),
                file -> ByteStreams.open(file, CREATE, WRITE).close());
    }

    private void opens() throws IOException {
        onFile("unreadable", "---------", file -> ByteStreams.open(file).close());
        onFile(
                "unwritable",
                "r--------",
                file -> ByteStreams.open(file, READ, WRITE).close());
        onFile(
                "cut",
                "-w-------",
                file -> ByteStreams.open(file, WRITE, TRUNCATE_EXISTING).close());
    }

    private void replaces() throws IOException {
        for (String permissions : new String[] {"r--r--r--", "-w-------", "---------"}) {
            onFile("left open " + permissions, permissions, file -> ByteStreams.replace(file, LEAVES_OPEN));
            onFile("closed " + permissions, permissions, file -> ByteStreams.replace(file, CLOSES));
        }
    }

    private void replacesInDirectories() throws IOException {
        onFile("closed directory", "rw-------", file -> {
            set(directory, "r-xr-xr-x");
            ByteStreams.replace(file, LEAVES_OPEN);
        });
        onFile("unreadable directory", "rw-------", file -> {
            set(directory, "-wx------");
            ByteStreams.replace(file, LEAVES_OPEN);
        });
        onFile(
                "directory closed meanwhile",
                "rw-------",
                file -> ByteStreams.replace(file, out -> {
                    set(directory, "r-xr-xr-x");
                    throw new IOException("the first failure");
                }));
    }

    private void onFile(String name, String permissions, Use use) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "old");
        set(file, permissions);
        report(name, file, use);
        Files.delete(file);
    }

    private void report(String name, Path file, Use use) throws IOException {
        String outcome;
        try {
            use.of(file);
            outcome = "done";
        } catch (IOException e) {
            outcome = e.getClass().getSimpleName() + " " + e.getMessage() + ", " + e.getSuppressed().length
                    + " suppressed";
        }
        set(directory, "rwxr-xr-x");
        String content = "none";
        if (Files.exists(file)) {
            content = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            set(file, "rw-------");
            content += " " + Files.readString(file);
        }
        String[] names = directory.toFile().list();
        System.out.println(name + ": " + outcome + "; " + content + " of " + (names == null ? 0 : names.length));
        if (names != null) {
            Arrays.stream(names).filter(left -> left.endsWith(".tmp")).forEach(this::delete);
        }
    }

    private void delete(String name) {
        if (!directory.resolve(name).toFile().delete()) {
            throw new IllegalStateException(name + " cannot be deleted");
        }
    }

    private static void set(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
