package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opening files by path, and what happens to them meanwhile; on the default file system and on another one. */
class FileStreamTest {
    private static final FileSystem JIMFS = Jimfs.newFileSystem(Configuration.unix());

    @TempDir
    private static Path directory;

    private static int files;

    /** Names of files that do not exist. */
    static Stream<Path> names() throws IOException {
        String name = "file-" + ++files;
        return Stream.of(directory.resolve(name), JIMFS.getPath("/work").resolve(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void optionsOfOpening_areThoseOfTheJdk(Path file) throws IOException {
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ByteStreams.open(file));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ByteStreams.open(file, READ, WRITE));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> ByteStreams.open(file, APPEND));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ByteStreams.open(file.resolve("x"), CREATE, WRITE));
        assertThat(file).doesNotExist();
        try (ByteStream stream = ByteStreams.open(file, CREATE_NEW, WRITE)) {
            stream.write(bytes("abc"));
        }
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> ByteStreams.open(file, CREATE_NEW, WRITE));
        try (ByteStream stream = ByteStreams.open(file)) {
            assertThat(stream.isReadable()).isTrue();
            assertThat(stream.isWritable()).isFalse();
            assertThat(stream.readAllBytes()).asString().isEqualTo("abc");
        }
        try (ByteStream stream = ByteStreams.open(file, CREATE, WRITE)) {
            stream.writeByte('x');
        }
        assertThat(file).hasContent("xbc");
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, WRITE, TRUNCATE_EXISTING)) {
            assertThat(stream.size()).isZero();
            stream.writeByte('y');
        }
        assertThat(file).hasContent("y");
        assertThatIllegalArgumentException().isThrownBy(() -> ByteStreams.open(file, APPEND, TRUNCATE_EXISTING));
        assertThatNullPointerException().isThrownBy(() -> ByteStreams.open(file, READ, null));
    }

    @ParameterizedTest
    @MethodSource("names")
    void directories_areNotOpened(Path name) throws IOException {
        Files.createDirectories(name);
        for (List<OpenOption> options :
                List.of(List.<OpenOption>of(), List.<OpenOption>of(READ, WRITE), List.<OpenOption>of(CREATE, APPEND))) {
            assertThatExceptionOfType(IOException.class)
                    .as(options.toString())
                    .isThrownBy(() -> ByteStreams.open(name, options.toArray(OpenOption[]::new)));
        }
    }

    @Test
    void directoryOfTheDefaultFileSystem_isNamed() {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> ByteStreams.open(directory))
                .withMessageContaining(directory.toString())
                .withMessageContaining("Is a directory");
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> ByteStreams.open(directory, WRITE));
    }

    @Test
    void otherOptions_areHonouredOrRefused() throws IOException {
        Path file = directory.resolve("options");
        for (OpenOption option : List.of(SYNC, DSYNC, LinkOption.NOFOLLOW_LINKS)) {
            for (OpenOption mode : List.of(WRITE, APPEND)) {
                Files.write(file, new byte[0]);
                try (ByteStream stream = ByteStreams.open(file, mode, option)) {
                    stream.writeInt(1);
                    stream.setSize(3);
                }
                assertThat(file).hasSize(3);
            }
        }
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        try (ByteStream stream = ByteStreams.open(link, READ)) {
            assertThat(stream.size()).isEqualTo(3);
        }
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ByteStreams.open(link, READ, LinkOption.NOFOLLOW_LINKS));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ByteStreams.open(file, READ, new OpenOption() {}));
    }

    @Test
    void linkToNothing_isFollowedByCreate_asTheJdkDoes() throws IOException {
        Path folder = Files.createTempDirectory(directory, "links");
        Path made = folder.resolve("made");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("link2"));
        Files.createSymbolicLink(folder.resolve("link2"), made);
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> ByteStreams.open(link, CREATE_NEW, WRITE));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ByteStreams.open(link, CREATE, WRITE, LinkOption.NOFOLLOW_LINKS));
        assertThat(made).doesNotExist();
        for (int i = 0; i < 2; i++) {
            try (ByteStream stream = ByteStreams.open(link, CREATE, WRITE)) {
                stream.writeByte(i);
            }
            assertThat(made).hasBinaryContent(new byte[] {(byte) i});
            assertThat(link).isSymbolicLink();
        }
    }

    @Test
    void linkThatLeadsNowhere_isNamedItself() throws IOException {
        Path folder = Files.createTempDirectory(directory, "links");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("none/made"));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ByteStreams.open(link, CREATE, WRITE))
                .withMessage(link.toString());
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> ByteStreams.open(loop, CREATE, WRITE))
                .withMessageStartingWith(loop + ": ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void deletedOnClose(Path file) throws IOException {
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, WRITE, DELETE_ON_CLOSE)) {
            stream.writeInt(5);
            stream.flush();
            assertThat(stream.position(0).readInt()).isEqualTo(5);
        }
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("names")
    void flushedBytes_areSeenByOthers(Path file) throws IOException {
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, WRITE)) {
            stream.write(bytes("abc"));
            assertThat(file).isEmptyFile();
            stream.flush();
            assertThat(file).hasContent("abc");
            stream.writeByte('d');
            stream.sync();
            assertThat(file).hasContent("abcd");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void endOfFile_isNotRemembered(Path file) throws IOException {
        Files.write(file, bytes("ab"));
        try (ByteStream stream = ByteStreams.open(file)) {
            assertThat(stream.readAllBytes()).hasSize(2);
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.size()).isEqualTo(2);
            Files.write(file, bytes("cdefg"), APPEND);
            assertThat(stream.size()).isEqualTo(7);
            assertThat(stream.read()).isEqualTo('c');
            assertThat(stream.readInt()).isEqualTo('d' | 'e' << 8 | 'f' << 16 | 'g' << 24);
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(stream::readInt);
            Files.write(file, bytes("hijk"), APPEND);
            assertThat(stream.readInt()).isEqualTo('h' | 'i' << 8 | 'j' << 16 | 'k' << 24);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void flush_forgetsWhatWasReadAhead(Path file) throws IOException {
        Files.write(file, bytes("abcdef"));
        try (ByteStream stream = ByteStreams.open(file)) {
            assertThat(stream.read()).isEqualTo('a');
            Files.write(file, bytes("uvwxyz"));
            stream.flush();
            assertThat(stream.readAllBytes()).asString().isEqualTo("vwxyz");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void bytesThatWereNotWritten_areLeftAlone(Path file) throws IOException {
        Files.write(file, bytes("abcdefghij"));
        try (ByteStream stream = ByteStreams.open(file, READ, WRITE)) {
            assertThat(stream.readInt()).isNotZero();
            stream.position(1).writeByte('1');
            Files.write(file, bytes("ABCDEFGHIJ"));
            stream.position(8).writeByte('8');
            stream.size();
            assertThat(file).hasContent("A1CDEFGHIJ");
            Files.write(file, bytes("qrstuvwxyz"));
            stream.position(6).writeByte('6');
        }
        assertThat(file).hasContent("qrstuv6x8z");
    }

    @ParameterizedTest
    @MethodSource("names")
    void appenders_doNotOverwriteEachOther(Path file) throws IOException {
        try (ByteStream one = ByteStreams.open(file, CREATE, APPEND);
                ByteStream two = ByteStreams.open(file, APPEND, READ)) {
            for (int i = 0; i < 5; i++) {
                one.write(bytes("aaa"));
                one.flush();
                assertThat(one.position()).isEqualTo(one.size());
                two.write(bytes("bb"));
                two.flush();
                assertThat(two.position()).isEqualTo(5 * i + 5);
                one.write(bytes("c"));
                Files.write(file, bytes("!"), APPEND);
                one.flush();
                assertThat(one.position()).isEqualTo(Files.size(file));
                Files.write(file, new byte[0], TRUNCATE_EXISTING);
                Files.write(file, bytes("aaabb".repeat(i + 1)));
            }
            assertThat(two.position(0).readAllBytes()).asString().isEqualTo("aaabb".repeat(5));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void recordHeldWhileOthersAppend_staysInOnePiece(Path file) throws IOException {
        try (ByteStream stream = ByteStreams.open(file, CREATE, APPEND)) {
            stream.write(bytes("first,"));
            Window.hold(stream);
            long start = stream.position();
            stream.write(bytes("?"));
            Files.write(file, bytes("other,"), APPEND);
            stream.write(bytes("x".repeat(70_000)));
            Window.array(stream)[Window.heldIndex(stream, start)] = '!';
            Window.release(stream);
            stream.flush();
            assertThat(stream.position()).isEqualTo(Files.size(file));
        }
        String content = Files.readString(file);
        assertThat(content).hasSize(70_013).startsWith("other,first,!xxx");
    }

    @Test
    void filesWithoutASize_areRead() throws IOException {
        Path status = Path.of("/proc/self/status");
        assumeTrue(Files.exists(status), "there is no /proc");
        try (ByteStream stream = ByteStreams.open(status)) {
            assertThat(stream.size()).isZero();
            assertThat(stream.readAllBytes()).asString().startsWith("Name:");
            assertThat(stream.toByteArray()).asString().startsWith("Name:").endsWith("\n");
            assertThat(stream.position(1).readBytes(4)).asString().isEqualTo("ame:");
            assertThat(stream.position()).isEqualTo(5);
            assertThatExceptionOfType(EndOfStreamException.class)
                    .isThrownBy(() -> stream.readBytes(Integer.MAX_VALUE))
                    .satisfies(e -> assertThat(e.available()).isGreaterThan(100));
            assertThat(stream.position()).isEqualTo(5);
        }
    }

    @Test
    void emptyFile_hasNoBytes() throws IOException {
        try (ByteStream stream = ByteStreams.open(directory.resolve("empty"), CREATE, READ, WRITE)) {
            assertThat(stream.toByteArray()).isEmpty();
            assertThat(stream.readBytes(0)).isEmpty();
            assertThatExceptionOfType(EndOfStreamException.class)
                    .isThrownBy(() -> stream.readBytes(1))
                    .withMessageContaining("1 byte wanted at position 0, 0 available");
            stream.position(3);
            assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readBytes(1));
            assertThat(stream.position()).isEqualTo(3);
        }
    }

    private static Path pipe() throws Exception {
        Path pipe = directory.resolve("pipe-" + ++files);
        int exit = -1;
        try {
            exit = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        } catch (IOException e) {
            // There is no such program.
        }
        assumeTrue(exit == 0, "named pipes cannot be made here");
        return pipe;
    }

    /** Its writer comes and goes once. */
    @Test
    void pipe_isReadToItsEnd() throws Exception {
        Path pipe = pipe();
        CompletableFuture<byte[]> read = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (ByteStream stream = ByteStreams.open(pipe)) {
                read.complete(stream.readAllBytes());
            } catch (IOException | RuntimeException e) {
                read.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        Process writer = new ProcessBuilder("sh", "-c", "printf hello > " + pipe.getFileName())
                .directory(directory.toFile())
                .start();
        assertThat(read.get(1, TimeUnit.MINUTES)).asString().isEqualTo("hello");
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void pipe_isNotOpenedForWriting() throws Exception {
        Path pipe = pipe();
        for (OpenOption[] options : new OpenOption[][] {{WRITE}, {APPEND}, {READ, WRITE}, {CREATE, WRITE}}) {
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> ByteStreams.open(pipe, options))
                    .withMessageStartingWith(pipe + ": Is a pipe: ");
        }
        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> ByteStreams.open(pipe, CREATE_NEW, WRITE));
    }

    @Test
    void device_isNotCut() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "there is no /dev/null");
        try (ByteStream stream = ByteStreams.open(device, CREATE, READ, WRITE, TRUNCATE_EXISTING)) {
            stream.writeInt(1);
        }
    }

    @Test
    void farBytes_makeASparseFile() throws IOException {
        Path file = directory.resolve("sparse");
        try (ByteStream stream = ByteStreams.open(file, CREATE, READ, WRITE)) {
            stream.setSize(1L << 33);
            stream.position((1L << 32) - 2).writeInt(0x04030201);
            stream.position((5L << 31) + 1).writeByte(9);
            assertThat(stream.size()).isEqualTo((5L << 31) + 2);
            assertThat(stream.position((1L << 32) - 3).readLong()).isEqualTo(0x0403020100L);
            assertThat(stream.seek(-1, Whence.END)).isEqualTo((5L << 31) + 1);
            assertThat(stream.read()).isEqualTo(9);
        }
        Files.delete(file);
    }

    static {
        try {
            Files.createDirectories(JIMFS.getPath("/work"));
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
