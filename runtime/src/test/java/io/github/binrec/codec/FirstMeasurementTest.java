package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Elements that may take no bytes are counted as soon as some are measured: those of the first value that has any, too. */
class FirstMeasurementTest {
    /** Measures in classes that were just loaded. */
    public static final class Measuring implements Callable<String> {
        @Override
        public String call() {
            BinaryCodec<String> empty =
                    Composition.of("Empty", 0, OptionalLong.of(0), (out, value) -> {}, in -> "", value -> 0);
            BinaryCodec<List<List<String>>> codec = Codecs.list(Codecs.list(empty));
            List<String> all = Collections.nCopies(8192, "");
            try {
                return "size " + codec.sizeOf(List.of(all, all.subList(0, 1), all.subList(0, 2)));
            } catch (UnencodableValueException e) {
                return e.path() + ", " + codec.sizeOf(List.of(all, all.subList(0, 1), all.subList(0, 1)));
            }
        }
    }

    @Test
    void firstValue_isCountedToo() throws Exception {
        URL[] classes = {
            Path.of("target/classes").toUri().toURL(),
            Path.of("target/test-classes").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Callable<?> measuring = (Callable<?>)
                    loader.loadClass(Measuring.class.getName()).getConstructor().newInstance();
            assertThat(measuring.call()).isEqualTo("List[2], 5");
        }
    }
}
