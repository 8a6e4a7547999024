package io.github.binrec.stream;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file as a whole, so that whoever opens it sees the old content or the new one, also after a crash. The order is
 * what counts: without forcing the temporary file before the rename, a loss of power can leave an empty file under the
 * name; without forcing the directory after it, the old content. The permissions come last but for the forcing, since they may
 * allow nobody to write.
 */
final class FileReplacement {
    /**
     * So many bytes of the file's name are in that of the temporary file, which is 22 bytes longer: most file systems allow 255
     * bytes, one that encrypts names 143.
     */
    private static final int MAX_NAME = 120;

    private final ReplacementFiles files;

    /** What the caller gave. */
    private final Path path;

    private final Path target;
    private final Path directory;

    FileReplacement(Path path) throws IOException {
        this(path, new ReplacementFiles());
    }

    FileReplacement(Path path, ReplacementFiles files) throws IOException {
        this.files = files;
        this.path = path;
        // A rename would replace the link, not the file that it stands for.
        target = SymbolicLinks.target(path);
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

    void write(StreamWriter writer) throws IOException {
        Set<PosixFilePermission> before = files.permissions(target);
        Path temporary = directory.resolve(temporaryName());
        create(temporary, before != null);
        try {
            // A directory that cannot be forced is found out while nothing has changed.
            useDirectory(false);
            writeTemporary(temporary, writer, before);
            move(temporary);
        } catch (Throwable e) {
            discard(temporary, e);
            throw e;
        }
        useDirectory(true);
    }

    /** Makes the temporary file. That this failed, as all that fails with it, is told of the file that the caller knows. */
    private void create(Path temporary, boolean ownerOnly) throws IOException {
        try {
            files.create(temporary, ownerOnly);
        } catch (FileSystemException e) {
            boolean missing = e instanceof NoSuchFileException;
            throw refusal(e, missing ? "its directory does not exist" : "no file can be made in its directory");
        }
    }

    private ByteStream open(Path temporary) throws IOException {
        try {
            return files.open(temporary, path + " (being written as " + temporary + ")");
        } catch (FileSystemException e) {
            throw refusal(e, "its temporary file " + temporary + " cannot be opened");
        }
    }

    private void setPermissions(Path temporary, Set<PosixFilePermission> permissions) throws IOException {
        try {
            files.setPermissions(temporary, permissions);
        } catch (FileSystemException e) {
            throw refusal(e, "its temporary file " + temporary + " cannot be given its permissions");
        }
    }

    private void move(Path temporary) throws IOException {
        try {
            files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw refusal(e, "its temporary file " + temporary + " cannot be renamed to it");
        }
    }

    private FileSystemException refusal(FileSystemException e, String what) {
        String file = path.toString();
        String linked = target.equals(path) ? null : target.toString();
        FileSystemException refusal;
        if (e instanceof NoSuchFileException) {
            refusal = new NoSuchFileException(file, linked, what);
        } else if (e instanceof AccessDeniedException) {
            refusal = new AccessDeniedException(file, linked, what);
        } else if (e instanceof AtomicMoveNotSupportedException) {
            refusal = new AtomicMoveNotSupportedException(file, linked, what + ": " + e.getReason());
        } else {
            String reason = e.getReason() != null ? e.getReason() : e.getClass().getSimpleName();
            refusal = new FileSystemException(file, linked, what + ": " + reason);
        }
        refusal.initCause(e);
        return refusal;
    }

    private String temporaryName() {
        String name = target.getFileName().toString();
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MAX_NAME) {
            end = name.offsetByCodePoints(end, -1);
        }
        // Always 16 digits.
        String random = String.format("%016x", ThreadLocalRandom.current().nextLong());
        return "." + name.substring(0, end) + "." + random + ".tmp";
    }

    private void writeTemporary(Path temporary, StreamWriter writer, @Nullable Set<PosixFilePermission> before)
            throws IOException {
        try (ByteStream out = open(temporary)) {
            writer.write(out);
            // The writer may not have seen it: print streams keep their failures for themselves.
            out.checkNotFailed();
            if (out.isOpen()) {
                complete(temporary, out, before);
                return;
            }
        }
        // The writer closed it, as a view that is closed does.
        try (ByteStream again = open(temporary)) {
            complete(temporary, again, before);
        }
    }

    /** The new file may be used by whom the old one could be used by. */
    private void complete(Path temporary, ByteStream out, @Nullable Set<PosixFilePermission> before)
            throws IOException {
        Set<PosixFilePermission> now = files.permissions(target);
        Set<PosixFilePermission> kept = now != null ? now : before;
        if (kept != null) {
            setPermissions(temporary, kept);
        }
        out.sync();
    }

    private void discard(Path temporary, Throwable failure) {
        try {
            files.delete(temporary);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** A channel is the only way to a directory, and interrupts close channels: so it is tried again after one. */
    private void useDirectory(boolean force) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!useDirectoryOnce(force)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean useDirectoryOnce(boolean force) throws IOException {
        // Where directories cannot be opened, renames are as durable as the file system makes them.
        try (ReplacementFiles.Directory opened = files.openDirectory(directory)) {
            if (force && opened != null) {
                opened.force();
            }
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }
}
