package io.github.binrec.stream;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a {@link FileReplacement} does to files, a method for each step whose place in the order counts: tests record them. */
class ReplacementFiles {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** A directory whose entries can be forced to the device. */
    interface Directory extends Closeable {
        void force() throws IOException;
    }

    /** Returns the permissions of a file, or null if there is no such file, or the file system knows no permissions. */
    @Nullable Set<PosixFilePermission> permissions(Path path) throws IOException {
        PosixFileAttributeView view = attributes(path);
        try {
            return view == null ? null : view.readAttributes().permissions();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    void setPermissions(Path path, Set<PosixFilePermission> permissions) throws IOException {
        PosixFileAttributeView view = attributes(path);
        if (view != null) {
            view.setPermissions(permissions);
        }
    }

    private static @Nullable PosixFileAttributeView attributes(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a file that did not exist: with the permissions of any new file, or so that only its owner can use it. */
    void create(Path path, boolean ownerOnly) throws IOException {
        if (ownerOnly) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(path);
        }
    }

    /** Opens a file for reading and writing; messages call it as the description says. */
    ByteStream open(Path path, String description) throws IOException {
        return ByteStreams.open(path, description, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void move(Path from, Path to, CopyOption... options) throws IOException {
        Files.move(from, to, options);
    }

    void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Opens a directory, or returns null where that is not possible with any directory: on Windows, which denies the access to
     * those too that can be read, and on file systems that somebody else provides.
     */
    @Nullable Directory openDirectory(Path path) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (UnsupportedOperationException e) {
            return null;
        } catch (IOException e) {
            if (path.getFileSystem() != FileSystems.getDefault()) {
                return null;
            }
            if (!(e instanceof AccessDeniedException)) {
                throw e;
            }
            if (Files.isReadable(path)) {
                return null;
            }
            throw new AccessDeniedException(path.toString(), null, "a directory is forced only if it can be read");
        }
        return new Directory() {
            @Override
            public void force() throws IOException {
                channel.force(true);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
