package io.github.binrec.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parts of the contract share: they run against every kind of seekable stream and every size of window. */
@ParameterizedClass
@MethodSource("io.github.binrec.stream.Fixtures#all")
abstract class StreamContract {
    /** The bytes that {@link #digits} opens. */
    static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'};

    @Parameter
    Fixtures.Kind kind;

    @TempDir
    Path directory;

    Fixture fixture;
    ByteStream stream;

    @BeforeEach
    void openEmpty() throws IOException {
        fixture = kind.create(directory);
        open();
    }

    @AfterEach
    void close() throws IOException {
        stream.close();
    }

    /** Opens a content for reading and writing. */
    final ByteStream open(byte... content) throws IOException {
        if (stream != null) {
            stream.close();
        }
        fixture.put(content);
        stream = fixture.open(StandardOpenOption.READ, StandardOpenOption.WRITE);
        return stream;
    }

    final ByteStream digits() throws IOException {
        return open(DIGITS);
    }
}
