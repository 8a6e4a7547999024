package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what a recorded case did, on a stream of ours, and compares. */
final class StreamCaseReplay {
    private static final byte FILLER = (byte) 0xaa;

    private final StreamCase recorded;
    private final Fixture fixture;
    private @Nullable ByteStream stream;

    StreamCaseReplay(StreamCase recorded, Fixture fixture) {
        this.recorded = recorded;
        this.fixture = fixture;
    }

    void run() throws IOException {
        fixture.put(recorded.initial());
        try {
            stream = fixture.open(options(recorded.mode()));
            assertThat(recorded.openError()).as(recorded.id()).isNull();
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            assertThat(recorded.openError()).as(recorded.id()).isEqualTo(code(e));
        }
        int index = 0;
        for (JsonObject operation : recorded.operations()) {
            String where = recorded.id() + "[" + index++ + "] " + operation;
            try {
                check(where, operation);
            } catch (IOException | RuntimeException e) {
                throw new AssertionError(where, e);
            }
        }
        finish();
    }

    private void finish() throws IOException {
        JsonObject last = recorded.last();
        if (stream != null) {
            if (last.has("pos")) {
                assertThat(stream.position())
                        .as(recorded.id())
                        .isEqualTo(last.get("pos").getAsLong());
            }
            stream.close();
        }
        byte[] content = fixture.get();
        if (last.get("content").isJsonNull()) {
            assertThat(content).as(recorded.id()).isNull();
        } else {
            assertContent(recorded.id(), content, last.getAsJsonObject("content"));
        }
    }

    private void check(String where, JsonObject operation) throws IOException {
        JsonObject answer = recorded.answer(operation);
        String error = answer.has("err") ? answer.get("err").getAsString() : null;
        if ("bad_whence".equals(error)) {
            return;
        }
        try {
            perform(where, operation, answer);
            assertThat(error).as(where).isNull();
        } catch (ClosedChannelException
                | NonReadableChannelException
                | NonWritableChannelException
                | IllegalArgumentException
                | FileAlreadyExistsException
                | NoSuchFileException e) {
            if (error == null) {
                throw e;
            }
            assertThat(code(e)).as(where).isEqualTo(code(error));
        }
    }

    private void perform(String where, JsonObject operation, JsonObject answer) throws IOException {
        switch (operation.get("op").getAsString()) {
            case "write" -> {
                byte[] data = StreamCase.data(operation.getAsJsonObject("data"));
                stream().write(data);
                assertNumber(where, data.length, answer);
            }
            case "read" -> assertContent(where, read(count(operation)), answer);
            case "readall" -> assertContent(where, stream().readAllBytes(), answer);
            case "readinto" -> {
                int length = operation.get("len").getAsInt();
                readInto(where, length, 0, length, answer);
            }
            case "readinto_at" ->
                readInto(
                        where,
                        operation.get("buflen").getAsInt(),
                        operation.get("off").getAsInt(),
                        operation.get("len").getAsInt(),
                        answer);
            case "read1" -> assertStart(where, read(count(operation)), answer);
            case "peek" -> peek(where, Math.max(count(operation), 1), answer);
            case "seek" -> assertNumber(where, seek(operation), answer);
            case "tell" -> assertNumber(where, stream().position(), answer);
            case "truncate" -> {
                ByteStream open = stream();
                long size = operation.has("size") && !operation.get("size").isJsonNull()
                        ? operation.get("size").getAsLong()
                        : positionForTruncation(open);
                open.setSize(size);
                assertNumber(where, open.size(), answer);
            }
            case "size" -> assertNumber(where, stream().size(), answer);
            case "flush" -> stream().flush();
            case "close" -> stream().close();
            case "getvalue" -> getValue(where, answer);
            case "caps" -> capabilities(where, answer);
            case "reopen" -> reopen(operation.get("mode").getAsString());
            default -> throw new AssertionError(where);
        }
    }

    private static long positionForTruncation(ByteStream stream) throws IOException {
        stream.checkWritable();
        return stream.position();
    }

    private ByteStream stream() {
        assertThat(stream).isNotNull();
        return stream;
    }

    private static int count(JsonObject operation) {
        return operation.get("n").isJsonNull() ? -1 : operation.get("n").getAsInt();
    }

    private byte[] read(int n) throws IOException {
        if (n == -1) {
            return stream().readAllBytes();
        }
        if (n < -1) {
            return stream().readBytes(n);
        }
        byte[] bytes = new byte[n];
        int got = stream().read(bytes);
        assertThat(got == 0).isEqualTo(n == 0);
        return Arrays.copyOf(bytes, Math.max(got, 0));
    }

    private void readInto(String where, int size, int offset, int length, JsonObject answer) throws IOException {
        byte[] buffer = new byte[size];
        Arrays.fill(buffer, FILLER);
        int got = stream().read(buffer, offset, length);
        assertNumber(where, Math.max(got, 0), answer);
        assertContent(where, buffer, answer.getAsJsonObject("buf"));
    }

    private void peek(String where, int n, JsonObject answer) throws IOException {
        long before = stream().isOpen() ? stream().position() : 0;
        byte[] got = stream().peek(n);
        assertThat(stream().position()).as(where).isEqualTo(before);
        if (!answer.has("err")) {
            byte[] want = StreamCase.prefix(answer);
            assertThat(got.length == 0).as(where).isEqualTo(want.length == 0);
            int common = Math.min(got.length, want.length);
            assertThat(Arrays.copyOf(got, common)).as(where).isEqualTo(Arrays.copyOf(want, common));
        }
    }

    private long seek(JsonObject operation) throws IOException {
        long offset = operation.get("off").getAsLong();
        return switch (operation.get("whence").getAsString()) {
            case "set" -> stream().seek(offset, Whence.START);
            case "cur" -> stream().seek(offset, Whence.CURRENT);
            default -> stream().seek(offset, Whence.END);
        };
    }

    private void getValue(String where, JsonObject answer) throws IOException {
        // A memory stream gives its bytes after it was closed too, which Python's does not.
        stream().position();
        stream().flush();
        assertContent(where, fixture.get(), answer);
    }

    private void capabilities(String where, JsonObject answer) {
        assertThat(stream().isOpen()).as(where).isEqualTo(!answer.get("closed").getAsBoolean());
        if (stream().isOpen()) {
            assertThat(stream().isReadable())
                    .as(where)
                    .isEqualTo(answer.get("r").getAsBoolean());
            assertThat(stream().isWritable())
                    .as(where)
                    .isEqualTo(answer.get("w").getAsBoolean());
            assertThat(stream().isSeekable())
                    .as(where)
                    .isEqualTo(answer.get("s").getAsBoolean());
        }
    }

    private void reopen(String mode) throws IOException {
        stream().close();
        stream = fixture.open(options(mode));
    }

    private static void assertNumber(String where, long got, JsonObject answer) {
        if (!answer.has("err")) {
            assertThat(got).as(where).isEqualTo(answer.get("n").getAsLong());
        }
    }

    private static void assertContent(String where, byte[] got, JsonObject answer) {
        if (!answer.has("err")) {
            assertThat(got).as(where).hasSize(StreamCase.length(answer));
            assertStart(where, got, answer);
        }
    }

    private static void assertStart(String where, byte[] got, JsonObject answer) {
        if (!answer.has("err")) {
            assertThat(StreamCase.begins(got, answer)).as(where).isTrue();
        }
    }

    private static OpenOption[] options(String mode) {
        List<OpenOption> options = new ArrayList<>();
        boolean both = mode.contains("+");
        switch (mode.charAt(0)) {
            case 'r' -> options.add(StandardOpenOption.READ);
            case 'w' -> options.addAll(List.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            case 'a' -> options.addAll(List.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            default -> options.add(StandardOpenOption.CREATE_NEW);
        }
        if (both) {
            options.add(StandardOpenOption.READ);
        }
        if (both || mode.charAt(0) != 'r') {
            options.add(StandardOpenOption.WRITE);
        }
        return options.toArray(OpenOption[]::new);
    }

    private static String code(Exception e) {
        if (e instanceof ClosedChannelException) {
            return "closed";
        } else if (e instanceof NonReadableChannelException || e instanceof NonWritableChannelException) {
            return "unsupported";
        } else if (e instanceof FileAlreadyExistsException) {
            return "file_exists";
        } else if (e instanceof NoSuchFileException) {
            return "file_not_found";
        }
        return "argument";
    }

    /** Which argument is refused shows in the operation. */
    private static String code(String error) {
        return error.startsWith("negative_") || error.equals("overflow") ? "argument" : error;
    }
}
