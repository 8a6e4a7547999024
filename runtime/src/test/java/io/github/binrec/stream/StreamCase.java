package io.github.binrec.stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A recorded sequence of operations and what CPython answered; the format is in the README beside the recordings. */
record StreamCase(JsonObject json) {
    /** Reads all cases of a file of recordings. */
    static List<StreamCase> readAll(String name) {
        try (InputStream in = Objects.requireNonNull(StreamCase.class.getResourceAsStream("/stream-cases/" + name));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new StreamCase(JsonParser.parseString(line).getAsJsonObject()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return json.get("id").getAsString();
    }

    String mode() {
        return json.get("mode").getAsString();
    }

    boolean usesViews() {
        return json.has("tags") && json.getAsJsonArray("tags").toString().contains("\"export\"");
    }

    byte @Nullable [] initial() {
        return json.get("initial").isJsonNull() ? null : data(json.getAsJsonObject("initial"));
    }

    /** Why opening fails; null if it does not. */
    @Nullable String openError() {
        return json.has("open") && json.getAsJsonObject("open").has("err")
                ? json.getAsJsonObject("open").get("err").getAsString()
                : null;
    }

    List<JsonObject> operations() {
        return json.getAsJsonArray("ops").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Returns the answer to hold an operation to: of the stream of Python's whose behaviour is ours. */
    JsonObject answer(JsonObject operation) {
        String follow = json.get("follow").getAsString();
        return operation.getAsJsonObject(operation.has(follow) ? follow : "expect");
    }

    JsonObject last() {
        JsonObject last = json.getAsJsonObject("final");
        String follow = json.get("follow").getAsString();
        if (last.has("alt") && last.getAsJsonObject("alt").has(follow)) {
            return last.getAsJsonObject("alt").getAsJsonObject(follow);
        }
        return last;
    }

    /** Returns the bytes that an argument stands for. */
    static byte[] data(JsonObject argument) {
        if (argument.has("hex")) {
            return HexFormat.of().parseHex(argument.get("hex").getAsString());
        }
        byte[] bytes = new byte[argument.get("length").getAsInt()];
        ByteBuffer seed = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        seed.putLong(0, argument.get("pattern").getAsBigInteger().longValue());
        for (int block = 0; block * 32 < bytes.length; block++) {
            seed.putLong(8, block);
            byte[] hash = sha256(seed.array());
            System.arraycopy(hash, 0, bytes, block * 32, Math.min(32, bytes.length - block * 32));
        }
        return bytes;
    }

    /** Returns how many bytes a result has. */
    static int length(JsonObject result) {
        return result.has("hex")
                ? result.get("hex").getAsString().length() / 2
                : result.get("len").getAsInt();
    }

    /** Returns whether bytes begin with a result. */
    static boolean begins(byte[] bytes, JsonObject result) {
        int length = length(result);
        if (bytes.length < length) {
            return false;
        }
        byte[] first = Arrays.copyOf(bytes, length);
        String hex = HexFormat.of().formatHex(first);
        return result.has("hex")
                ? hex.equals(result.get("hex").getAsString())
                : HexFormat.of()
                        .formatHex(sha256(first))
                        .equals(result.get("sha256").getAsString());
    }

    /** Returns the first bytes of a result, as many as are recorded. */
    static byte[] prefix(JsonObject result) {
        return HexFormat.of()
                .parseHex(result.get(result.has("hex") ? "hex" : "prefix").getAsString());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
