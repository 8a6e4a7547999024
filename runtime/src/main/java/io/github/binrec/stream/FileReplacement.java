package io.github.binrec.stream;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole, so that whoever opens it sees the old content or the new one, also after a crash. The order is
 * what counts: without forcing the temporary file before the rename, a loss of power can leave an empty file under the
 * name; without forcing the directory after it, the old content.
 */
final class FileReplacement {
    /** As many links in a row as Linux follows. */
    private static final int MAX_LINKS = 40;

    private final Path target;
    private final Path directory;

    FileReplacement(Path path) throws IOException {
        target = followLinks(path);
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe would become a file.
            throw new FileSystemException(path.toString(), null, "Is not a regular file");
        }
        directory = parent;
    }

    /** A rename would replace the link, not the file that it stands for. */
    private static Path followLinks(Path path) throws IOException {
        Path current = path;
        for (int i = 0; Files.isSymbolicLink(current); i++) {
            if (i == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            current = current.resolveSibling(Files.readSymbolicLink(current));
        }
        return current;
    }

    void write(StreamWriter writer) throws IOException {
        Path temporary = directory.resolve("." + target.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        boolean replaced = false;
        try {
            try (ByteStream out = ByteStreams.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                keepPermissions(temporary);
                writer.write(out);
                force(temporary, out);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            replaced = true;
        } finally {
            if (!replaced) {
                Files.deleteIfExists(temporary);
            }
        }
        forceDirectory();
    }

    /** The new file may be read by whom the old one could be read by. */
    private void keepPermissions(Path temporary) throws IOException {
        PosixFileAttributeView old = attributes(target);
        PosixFileAttributeView made = attributes(temporary);
        if (old != null && made != null && Files.exists(target)) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    private static @Nullable PosixFileAttributeView attributes(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static void force(Path temporary, ByteStream out) throws IOException {
        // The writer may not have seen it: print streams keep their failures for themselves.
        out.checkNotFailed();
        if (out.isOpen()) {
            out.sync();
            return;
        }
        // The writer closed it, as a view that is closed does.
        try (ByteStream again = ByteStreams.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            again.sync();
        }
    }

    /** A channel is the only way to a directory, and interrupts close channels: so it is tried again after one. */
    private void forceDirectory() throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!forceDirectoryOnce()) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean forceDirectoryOnce() throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(directory, StandardOpenOption.READ);
        } catch (ClosedByInterruptException e) {
            return false;
        } catch (IOException | UnsupportedOperationException e) {
            // Where directories cannot be opened (Windows), renames are as durable as the file system makes them.
            return true;
        }
        try (channel) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }
}
