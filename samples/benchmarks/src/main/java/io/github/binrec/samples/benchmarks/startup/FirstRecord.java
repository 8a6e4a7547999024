package io.github.binrec.samples.benchmarks.startup;

import com.esotericsoftware.kryo.io.Input;
import io.activej.serializer.CorruptedDataException;
import io.github.binrec.samples.benchmarks.data.Side;
import io.github.binrec.samples.benchmarks.data.Trade;
import io.github.binrec.samples.benchmarks.data.TradeCodec;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTrade;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import io.github.binrec.samples.benchmarks.peer.ForyCodec;
import io.github.binrec.samples.benchmarks.peer.KryoCodec;
import io.github.binrec.samples.benchmarks.peer.activej.ActivejCodec;
import io.github.binrec.samples.benchmarks.peer.avro.TradeRecords;
import io.github.binrec.samples.benchmarks.peer.limit.TradeLimit;
import io.github.binrec.samples.benchmarks.peer.protobuf.TradeMessages;
import io.github.binrec.samples.benchmarks.peer.sbe.TradeFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agrona.concurrent.UnsafeBuffer;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.jspecify.annotations.Nullable;

/**
 * The program that a fresh JVM runs: it decodes one trade out of a file and prints its number, and the nanoseconds since it was
 * started. Then it waits until its input ends, so that somebody can look at the process.
 *
 * <p>Each codec has a class of its own, so that no other library is loaded, and there is no lambda on the way, whose machinery
 * would add as much as some of the codecs take.
 */
final class FirstRecord {
    /** Instead of a codec's name: decodes nothing. */
    static final String NOTHING = "nothing";

    private FirstRecord() {}

    /**
     * Decodes a trade.
     *
     * @param arguments the name of the codec, and the file
     */
    @SuppressWarnings("SystemOut") // the answer to whoever started this process
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Trade trade = decode(arguments[0], Files.readAllBytes(Path.of(arguments[1])));
        long end = System.nanoTime();
        System.out.println(trade == null ? 0 : trade.id());
        System.out.println(end - start);
        System.in.read();
    }

    /** Decodes a trade as somebody does who has just one to decode. */
    static @Nullable Trade decode(String codec, byte[] bytes) throws IOException {
        return switch (codec) {
            case "binrec" -> Binrec.decode(bytes);
            case "limit" -> Limit.decode(bytes);
            case "fory" -> ApacheFory.decode(bytes, true);
            case "fory-interpreted" -> ApacheFory.decode(bytes, false);
            case "kryo" -> EsotericKryo.decode(bytes);
            case "activej" -> Activej.decode(bytes);
            case "protobuf" -> ProtocolBuffers.decode(bytes);
            case "sbe" -> SimpleBinary.decode(bytes);
            case "avro" -> Avro.decode(bytes);
            case NOTHING -> null;
            default -> throw new IllegalArgumentException(codec);
        };
    }

    private static final class Binrec {
        static Trade decode(byte[] bytes) throws IOException {
            return TradeCodec.INSTANCE.fromBytes(bytes);
        }
    }

    private static final class Limit {
        static Trade decode(byte[] bytes) {
            TradeLimit limit = new TradeLimit();
            limit.open(bytes);
            return limit.decode(0, bytes.length);
        }
    }

    private static final class ApacheFory {
        static Trade decode(byte[] bytes, boolean compile) {
            return (Trade)
                    ForyCodec.fory(false, compile, Trade.class, Side.class).deserialize(bytes);
        }
    }

    private static final class EsotericKryo {
        static Trade decode(byte[] bytes) {
            return KryoCodec.kryo(Trade.class, Side.class).readObject(new Input(bytes), Trade.class);
        }
    }

    private static final class Activej {
        static Trade decode(byte[] bytes) throws IOException {
            try {
                return ActivejCodec.serializer(Trade.class).decode(bytes, 0);
            } catch (CorruptedDataException e) {
                throw new IOException(e);
            }
        }
    }

    private static final class ProtocolBuffers {
        static Trade decode(byte[] bytes) throws IOException {
            return TradeMessages.toRecord(Protobuf.Trade.parseFrom(bytes));
        }
    }

    private static final class SimpleBinary {
        static Trade decode(byte[] bytes) {
            return new TradeFormat().read(new UnsafeBuffer(bytes), 0);
        }
    }

    private static final class Avro {
        static Trade decode(byte[] bytes) throws IOException {
            System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", AvroTrade.class.getPackageName());
            SpecificData model = new AvroTrade().getSpecificData();
            model.setCustomCoders(true);
            SpecificDatumReader<AvroTrade> reader =
                    new SpecificDatumReader<>(AvroTrade.SCHEMA$, AvroTrade.SCHEMA$, model);
            return TradeRecords.toRecord(reader.read(null, DecoderFactory.get().binaryDecoder(bytes, null)));
        }
    }
}
