package io.github.binrec.samples.benchmarks.startup;

import com.esotericsoftware.kryo.Kryo;
import com.google.protobuf.MessageLite;
import io.activej.serializer.BinarySerializer;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.samples.benchmarks.JavaProcess;
import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.Peers;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agrona.concurrent.UnsafeBuffer;
import org.apache.avro.Schema;
import org.apache.fory.Fory;

/**
 * How long it takes from the start of a JVM to the first decoded record. Each time is that of a new process, which decodes one
 * trade ({@link FirstRecord}); the codecs take turns, and medians count. A process that decodes nothing is measured likewise.
 */
final class StartUp {
    private static final int ROUNDS = 21;
    private static final String AGRONA_OPENS = "java.base/jdk.internal.misc=ALL-UNNAMED";

    /** A class of each codec's library. */
    private static final Map<String, Class<?>> CODECS = new LinkedHashMap<>();

    static {
        CODECS.put(FirstRecord.NOTHING, BinaryCodec.class);
        CODECS.put("binrec", BinaryCodec.class);
        CODECS.put("limit", FirstRecord.class);
        CODECS.put("fory", Fory.class);
        CODECS.put("fory-interpreted", Fory.class);
        CODECS.put("kryo", Kryo.class);
        CODECS.put("activej", BinarySerializer.class);
        CODECS.put("protobuf", MessageLite.class);
        CODECS.put("sbe", UnsafeBuffer.class);
        CODECS.put("avro", Schema.class);
    }

    private final Path folder;
    private final long id;

    private StartUp(Path folder, long id) {
        this.folder = folder;
        this.id = id;
    }

    /**
     * Measures, and prints a table.
     *
     * @param arguments how many times to measure (21 if absent), then the names of the codecs (all if absent)
     */
    @SuppressWarnings("SystemOut") // a program's result
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        List<String> codecs = codecs();
        if (arguments.length > 1) {
            codecs.retainAll(Arrays.asList(arguments).subList(1, arguments.length));
            codecs.add(0, FirstRecord.NOTHING);
        }
        System.out.println(measure(codecs, rounds));
    }

    /** Starts each codec as many times as there are rounds, and returns the table. */
    static StartUpTable measure(List<String> codecs, int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("binrec-start-up");
        StartUp startUp = new StartUp(folder, DataSet.TRADE.values().get(0).id());
        StartUpTable table = new StartUpTable();
        for (String codec : codecs) {
            Files.write(startUp.file(codec), encode(codec));
        }
        for (int i = 0; i < rounds; i++) {
            for (String codec : codecs) {
                table.add(codec, startUp.launch(codec));
            }
        }
        for (String codec : codecs) {
            Files.delete(startUp.file(codec));
        }
        Files.delete(startUp.errors());
        Files.delete(folder);
        return table;
    }

    static List<String> codecs() {
        return new ArrayList<>(CODECS.keySet());
    }

    private Path file(String codec) {
        return folder.resolve(codec);
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    /** Returns what a codec decodes. */
    static byte[] encode(String codec) throws IOException {
        String peer = codec.equals(FirstRecord.NOTHING) ? "binrec" : codec.replace("-interpreted", "");
        return encode(Peers.subject(peer, DataSet.TRADE).orElseThrow());
    }

    private static <T> byte[] encode(Subject<T> subject) throws IOException {
        subject.codec().encode(subject.values().get(0));
        return subject.codec().encoded();
    }

    private StartUpTable.Times launch(String codec) throws IOException, InterruptedException {
        ProcessBuilder builder = command(codec);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String decoded = said.readLine();
            String inMain = said.readLine();
            long wall = System.nanoTime() - start;
            String expected = codec.equals(FirstRecord.NOTHING) ? "0" : Long.toString(id);
            if (inMain == null || !expected.equals(decoded)) {
                throw new IllegalStateException(codec + " failed: " + decoded + "\n" + Files.readString(errors()));
            }
            return new StartUpTable.Times(wall, ProcessTime.of(process.toHandle()), Long.parseLong(inMain));
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    private ProcessBuilder command(String codec) {
        // Agrona does not work otherwise.
        List<String> options = codec.equals("sbe") ? List.of("--add-opens=" + AGRONA_OPENS) : List.of();
        List<String> arguments = List.of(codec, file(codec).toString());
        return JavaProcess.of(options, classPath(codec), FirstRecord.class, arguments)
                .redirectError(errors().toFile());
    }

    /** A class is looked for in one jar after the other: nobody shall wait for the jars of others. */
    private static String classPath(String codec) {
        Class<?> library = Objects.requireNonNull(CODECS.get(codec), codec);
        return JavaProcess.pathOf(library) + File.pathSeparator + System.getProperty("java.class.path");
    }
}
