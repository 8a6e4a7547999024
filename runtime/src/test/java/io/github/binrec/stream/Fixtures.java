package io.github.binrec.stream;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The kinds of seekable streams, each with windows of several sizes. */
final class Fixtures {
    private static final FileSystem JIMFS = Jimfs.newFileSystem(Configuration.unix());
    private static final AtomicInteger FILES = new AtomicInteger();

    private Fixtures() {}

    /** A kind of stream: makes a fixture, which may use a directory. */
    record Kind(String name, Function<Path, Fixture> maker) {
        Fixture create(Path directory) {
            return maker.apply(directory);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every kind with every size of window. */
    static List<Kind> all() {
        List<Kind> kinds = new ArrayList<>();
        for (int window : new int[] {1, 2, 7, 1 << 16}) {
            kinds.add(memory(window, false));
            kinds.add(memory(window, true));
            kinds.add(disk(window));
            kinds.add(jimfs(window));
            kinds.add(new Kind(
                    "channel of a file, page " + window,
                    directory -> new FileFixture(fresh(directory), window, channel -> channel)));
            kinds.add(new Kind(
                    "hostile channel, page " + window,
                    directory -> new FileFixture(
                            fresh(directory), window, channel -> new HostileChannel(channel, window / 2 + 1))));
        }
        for (Segmentation layout : List.of(Segmentation.standard(), new Segmentation(5, 3))) {
            kinds.add(memory(layout, false));
            kinds.add(memory(layout, true));
        }
        return kinds;
    }

    /** Those that can be opened for appending. */
    static List<Kind> appending() {
        return all().stream().filter(kind -> !kind.name().contains("channel")).toList();
    }

    /** As the factories make them, and with a window of odd size. */
    static List<Kind> few() {
        return List.of(
                memory(Segmentation.standard(), true),
                memory(1021, false),
                disk(PagedByteStream.PAGE),
                disk(7),
                jimfs(PagedByteStream.PAGE));
    }

    static Kind memory(int segment, boolean given) {
        return memory(new Segmentation(segment, segment), given);
    }

    static Kind memory(Segmentation layout, boolean given) {
        return new Kind(
                (given ? "memory of an array, segments " : "memory, segments ") + layout.first() + ", "
                        + layout.later(),
                directory -> new MemoryFixture(layout, given));
    }

    static Kind disk(int page) {
        return new Kind("file, page " + page, directory -> new FileFixture(fresh(directory), page));
    }

    static Kind jimfs(int page) {
        return new Kind("file of jimfs, page " + page, directory -> {
            Path root = JIMFS.getPath("/work");
            try {
                Files.createDirectories(root);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new FileFixture(fresh(root), page);
        });
    }

    private static Path fresh(Path directory) {
        return directory.resolve("stream-" + FILES.incrementAndGet());
    }
}
