package io.github.binrec.stream;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file twice: as a channel, which knows all options and says what is wrong, and as what it is then used through. What
 * cannot be undone is left to the second opening, since that may be refused although the first was not.
 */
final class DiskOpening {
    /** The bits of {@code unix:mode} that say of which kind a file is, and those of a pipe. */
    private static final int FILE_TYPE = 0xf000;

    private static final int PIPE = 0x1000;

    private final Path path;

    /** What messages of the stream call the file. */
    private final String description;

    private final Access access;
    private final List<OpenOption> options;

    /** The file, if it was not there before: where the path is a link, the one that it leads to. */
    private @Nullable Path made;

    DiskOpening(Path path, String description, Access access, List<OpenOption> options) {
        this.path = path;
        this.description = description;
        this.access = access;
        this.options = options;
    }

    DiskStorage open() throws IOException {
        if (!isOther()) {
            openAsChannel();
        }
        try {
            return openForUse();
        } catch (IOException e) {
            IOException refusal = e instanceof FileNotFoundException missing ? refusal(missing) : e;
            if (made != null) {
                deleteAfter(refusal, made);
            }
            throw refusal;
        }
    }

    /**
     * Whether there is a device or a pipe. These are opened once: a pipe whose reader goes away, though another comes, loses its
     * writer and what was in it.
     */
    private boolean isOther() throws IOException {
        if (options.contains(StandardOpenOption.CREATE_NEW) || !hasOtherAttributes()) {
            return false;
        }
        if (access.write() && isPipe()) {
            // A RandomAccessFile would also open it for reading, and keep for itself what nobody else reads.
            throw new FileSystemException(
                    path.toString(), null, "Is a pipe: write to it through of(Files.newOutputStream(path))");
        }
        return true;
    }

    private boolean hasOtherAttributes() {
        LinkOption[] links =
                options.stream().filter(LinkOption.class::isInstance).toArray(LinkOption[]::new);
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, links).isOther();
        } catch (IOException e) {
            // Opening says what is wrong with it.
            return false;
        }
    }

    private boolean isPipe() throws IOException {
        try {
            return ((int) Files.getAttribute(path, "unix:mode") & FILE_TYPE) == PIPE;
        } catch (UnsupportedOperationException e) {
            // Windows keeps pipes apart from files.
            return false;
        }
    }

    /** Does what the options say about creating the file, and lets the JDK say what is wrong with it. */
    private void openAsChannel() throws IOException {
        Set<OpenOption> first = new HashSet<>(options);
        // Together with READ it is refused, and alone it is the same here.
        if (first.remove(StandardOpenOption.APPEND)) {
            first.add(StandardOpenOption.WRITE);
        }
        // Would be done when this channel is closed, or at once.
        first.remove(StandardOpenOption.DELETE_ON_CLOSE);
        first.remove(StandardOpenOption.TRUNCATE_EXISTING);
        openOnce(first);
        if (!access.write() && Files.isDirectory(path)) {
            // Opening succeeds, and each read fails.
            throw new FileSystemException(path.toString(), null, "Is a directory");
        }
    }

    /** Only making a file that must not exist tells whether it is this opening that makes it. */
    private void openOnce(Set<OpenOption> first) throws IOException {
        if (access.write() && first.contains(StandardOpenOption.CREATE)) {
            Set<OpenOption> anew = new HashSet<>(first);
            anew.add(StandardOpenOption.CREATE_NEW);
            if (isMade(path, anew) || isMadeBehindLinks(anew)) {
                return;
            }
        }
        Files.newByteChannel(path, first).close();
        made = first.contains(StandardOpenOption.CREATE_NEW) ? path : null;
    }

    private boolean isMade(Path file, Set<OpenOption> anew) throws IOException {
        try {
            Files.newByteChannel(file, anew).close();
            made = file;
            return true;
        } catch (FileAlreadyExistsException e) {
            // Then it is opened.
            return false;
        }
    }

    /** Where the path is a link to nothing, opening makes what it leads to, but making anew does not: there is the link. */
    private boolean isMadeBehindLinks(Set<OpenOption> anew) {
        boolean follows = !options.contains(LinkOption.NOFOLLOW_LINKS);
        if (!follows || !Files.isSymbolicLink(path) || !Files.notExists(path)) {
            return false;
        }
        try {
            return isMade(SymbolicLinks.target(path), anew);
        } catch (IOException e) {
            // Opening says what is wrong, of the path that the caller knows.
            return false;
        }
    }

    private DiskStorage openForUse() throws IOException {
        File name = path.toFile();
        RandomAccessFile file = new RandomAccessFile(name, access.write() ? "rw" : "r");
        try {
            if (access.truncate() && Files.isRegularFile(path)) {
                file.setLength(0);
            }
            return new DiskStorage(
                    path, description, file, access.append() ? new FileOutputStream(name, true) : null, options);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private FileSystemException refusal(FileNotFoundException e) {
        FileSystemException refusal;
        if (!Files.exists(path)) {
            refusal = new NoSuchFileException(path.toString());
        } else if (!Files.isReadable(path)) {
            // Also where only writing was asked for: RandomAccessFile always opens for reading too.
            refusal = new AccessDeniedException(path.toString(), null, "it must be readable");
        } else if (access.write() && !Files.isWritable(path)) {
            refusal = new AccessDeniedException(path.toString());
        } else {
            refusal = new FileSystemException(path.toString(), null, e.getMessage());
        }
        refusal.initCause(e);
        return refusal;
    }

    /** Who is told that a file could not be opened does not expect that it was made. What others have put into it stays. */
    private static void deleteAfter(IOException refusal, Path made) {
        try {
            if (Files.size(made) == 0) {
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            refusal.addSuppressed(e);
        }
    }
}
