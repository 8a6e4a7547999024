package io.github.binrec.samples.benchmarks.file;

import io.github.binrec.samples.benchmarks.data.DataSet;
import io.github.binrec.samples.benchmarks.peer.FileFormat;
import io.github.binrec.samples.benchmarks.peer.Peers;
import io.github.binrec.samples.benchmarks.peer.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many values, which are written to a file and read back in the format of a library.
 *
 * @param <T> the type of the values
 */
final class FileRun<T> {
    /** Instead of a codec's name: the bytes of {@link #OURS}, moved and nothing else. */
    static final String RAW = "raw";

    private static final String OURS = "binrec";

    private final FileFormat<T> format;
    private final Cycle<T> values;

    FileRun(FileFormat<T> format, Cycle<T> values) {
        this.format = format;
        this.values = values;
    }

    /**
     * Makes a run and tries it.
     *
     * @param dataSet the name of the data set
     * @param codec the name of the peer, or {@link #RAW}
     * @param count how many values
     * @param file a file that is not there yet; it holds the values afterwards
     */
    static FileRun<?> of(String dataSet, String codec, int count, Path file) throws IOException {
        boolean raw = codec.equals(RAW);
        FileRun<?> run = of(DataSet.named(dataSet).many(), raw ? OURS : codec, count);
        run.write(file);
        run.verify(file);
        return raw ? run.raw(Files.size(file)) : run;
    }

    private FileRun<T> raw(long size) {
        return new FileRun<>(new RawFile<>(size), values);
    }

    private static FileRun<?> of(DataSet<?> set, String codec, int count) {
        Subject<?> subject = Peers.subject(codec, set)
                .orElseThrow(() -> new IllegalArgumentException(codec + " has no codec for " + set));
        return of(subject, count);
    }

    private static <T> FileRun<T> of(Subject<T> subject, int count) {
        FileFormat<T> format = subject.codec()
                .file()
                .orElseThrow(() -> new IllegalArgumentException(subject.codec() + " has no format for files"));
        return new FileRun<>(format, new Cycle<>(subject.values(), count));
    }

    /** Writes the values to a file that is not there yet. */
    void write(Path file) throws IOException {
        format.write(file, values);
    }

    /** Reads what {@link #write} has written, and hands on each value. */
    void read(Path file, Consumer<Object> sink) throws IOException {
        format.read(file, sink);
    }

    /** Reads a file and compares each value with the one that was written, at once and when the next has been read. */
    void verify(Path file) throws IOException {
        Comparison comparison = new Comparison();
        format.read(file, comparison);
        comparison.compareLast();
        if (comparison.expected.hasNext()) {
            throw new IllegalStateException(format + " gives back less than it was given");
        }
    }

    private final class Comparison implements Consumer<T> {
        private final Iterator<T> expected = values.iterator();
        private @Nullable T lastExpected;
        private @Nullable T last;

        @Override
        public void accept(T value) {
            compareLast();
            lastExpected = expected.hasNext() ? expected.next() : null;
            last = value;
            compareLast();
        }

        /** A format could read the next value into what it has given away. */
        void compareLast() {
            if (!Objects.equals(lastExpected, last)) {
                throw new IllegalStateException(format + " does not give back what it was given");
            }
        }
    }
}
