package io.github.binrec.samples.benchmarks.peer.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Delimited messages: what {@code writeDelimitedTo} and {@code parseDelimitedFrom} write and read, with one coder for the whole
 * file instead of a new one for each message.
 *
 * @param toMessage turns a value into a message
 * @param parser reads a message
 * @param fromMessage turns a message into a value
 * @param <T> the type of the values
 * @param <M> the type of the messages
 */
record ProtobufFile<T, M extends MessageLite>(Function<T, M> toMessage, Parser<M> parser, Function<M, T> fromMessage)
        implements FileFormat<T> {

    @Override
    public void write(Path file, Collection<? extends T> values) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            CodedOutputStream out = CodedOutputStream.newInstance(stream, BUFFER);
            for (T value : values) {
                M message = toMessage.apply(value);
                out.writeUInt32NoTag(message.getSerializedSize());
                message.writeTo(out);
            }
            out.flush();
        }
    }

    @Override
    public void read(Path file, Consumer<? super T> values) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            CodedInputStream in = CodedInputStream.newInstance(stream, BUFFER);
            while (!in.isAtEnd()) {
                int enclosing = in.pushLimit(in.readRawVarint32());
                M message = parser.parseFrom(in);
                in.popLimit(enclosing);
                // The coder counts what it has read, and refuses to read more than a size at which this starts again.
                in.resetSizeCounter();
                values.accept(fromMessage.apply(message));
            }
        }
    }
}
