package io.github.binrec.samples.benchmarks.peer.protobuf;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import io.github.binrec.samples.benchmarks.peer.ArrayCodec;
import io.github.binrec.samples.benchmarks.peer.CodecTable;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A codec over generated messages.
 *
 * @param <T> the type of the values
 * @param <M> the type of the messages
 */
public final class ProtobufCodec<T, M extends MessageLite> extends ArrayCodec<T> {
    private final Function<T, M> toMessage;
    private final Parser<M> parser;
    private final Function<M, T> fromMessage;

    private ProtobufCodec(Function<T, M> toMessage, Parser<M> parser, Function<M, T> fromMessage) {
        this.toMessage = toMessage;
        this.parser = parser;
        this.fromMessage = fromMessage;
    }

    /**
     * Returns a codec for each data set.
     *
     * @return the codecs
     */
    public static CodecTable codecs() {
        return new CodecTable()
                .with(
                        DataSet.MEDIA,
                        () -> new ProtobufCodec<>(
                                MediaMessages::of, Protobuf.MediaContent.parser(), MediaMessages::toRecord))
                .with(
                        DataSet.TRADE,
                        () -> new ProtobufCodec<>(TradeMessages::of, Protobuf.Trade.parser(), TradeMessages::toRecord))
                .with(
                        DataSet.MESH,
                        () -> new ProtobufCodec<>(MeshMessages::of, Protobuf.Mesh.parser(), MeshMessages::toRecord))
                .with(
                        DataSet.LOG,
                        () -> new ProtobufCodec<>(LogMessages::of, Protobuf.AccessLog.parser(), LogMessages::toRecord))
                .with(
                        DataSet.TEXT,
                        () -> new ProtobufCodec<>(TextMessages::of, Protobuf.TextPage.parser(), TextMessages::toRecord))
                .with(
                        DataSet.COLLECTIONS,
                        () -> new ProtobufCodec<>(
                                MeasurementsMessages::of,
                                Protobuf.Measurements.parser(),
                                MeasurementsMessages::toRecord));
    }

    @Override
    public void encode(T value) throws IOException {
        M message = toMessage.apply(value);
        int length = message.getSerializedSize();
        CodedOutputStream out = CodedOutputStream.newInstance(buffer, position, length);
        message.writeTo(out);
        out.checkNoSpaceLeft();
        position += length;
    }

    @Override
    public T decode(int offset, int length) throws IOException {
        return fromMessage.apply(parser.parseFrom(input, offset, length));
    }

    @Override
    public Optional<FileFormat<T>> file() {
        return Optional.of(new ProtobufFile<>(toMessage, parser, fromMessage));
    }
}
