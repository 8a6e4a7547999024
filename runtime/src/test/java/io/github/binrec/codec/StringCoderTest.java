package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringCoderTest {
    /** Fails on a JDK whose strings no longer show their coder: slower then, but right, as the other tests say. */
    @Test
    void coder_showsInTheClassOfTheSpliterator() {
        String latin1 = "é".repeat(StringCoder.SHORT + 1);
        assertThat(latin1.chars().spliterator()).hasSameClassAs("a".chars().spliterator());
        assertThat((latin1 + "€").chars().spliterator().getClass())
                .isEqualTo("€".chars().spliterator().getClass())
                .isNotEqualTo("a".chars().spliterator().getClass());
    }

    /** Strings come about in many ways; the JDK must store none as wide that is not. */
    static Stream<String> narrow() {
        String wide = "€".repeat(40) + "a".repeat(40);
        return Stream.of(
                wide.substring(40),
                new StringBuilder(wide).delete(0, 40).toString(),
                wide.replace("€", ""),
                new String(wide.toCharArray(), 40, 40),
                new String(wide.substring(40).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE),
                wide.toLowerCase(Locale.ROOT).split("a", 2)[1],
                String.join("", Collections.nCopies(40, wide.substring(79))));
    }

    @ParameterizedTest
    @MethodSource
    void narrow(String value) {
        assertThat(StringCoder.isWide(value)).isFalse();
    }

    /** Strings of chars that change while they are looked at, as another thread may change an array. */
    static Stream<String> changing() {
        return IntStream.range(0, 60)
                .boxed()
                .flatMap(at -> Stream.of(
                        new StringBuilder("a").append(new Changing(at), 0, 60).toString(),
                        new StringBuilder("a").insert(1, new Changing(at)).toString()));
    }

    /** Latin-1, but that one char is wide as often as it is looked at for the first time. */
    private static final class Changing implements CharSequence {
        private final int at;
        private boolean seen;

        private Changing(int at) {
            this.at = at;
        }

        @Override
        public int length() {
            return 60;
        }

        @Override
        public char charAt(int index) {
            boolean wide = index == at && !seen;
            seen |= wide;
            return wide ? '\u0100' : 'a';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return "changing at " + at;
        }
    }

    @ParameterizedTest
    @MethodSource
    void changing(String value) throws IOException {
        byte[] bytes = Encoding.bytes(out -> CompactStrings.write(out, value));

        assertThat(Encoding.read(bytes, CompactStrings::read)).isEqualTo(value);
        assertThat(bytes).hasSize((int) CompactStrings.sizeOf(value));
    }

    /** Java has the method since 21; in 25 it takes chars for wide that come from a builder which once had one that was. */
    @Test
    void stringOfRepeatedChars_readsBack() throws Throwable {
        MethodHandle repeat;
        try {
            repeat = MethodHandles.publicLookup()
                    .findVirtual(
                            StringBuilder.class,
                            "repeat",
                            MethodType.methodType(StringBuilder.class, CharSequence.class, int.class));
        } catch (NoSuchMethodException e) {
            repeat = null;
        }
        assumeTrue(repeat != null, "there is no StringBuilder.repeat before Java 21");
        for (int count : new int[] {2, 20, 2_000}) {
            StringBuilder narrow = new StringBuilder("\u0100ab").deleteCharAt(0);
            String value =
                    ((StringBuilder) repeat.invokeExact(new StringBuilder(), (CharSequence) narrow, count)).toString();
            byte[] bytes = Encoding.bytes(out -> CompactStrings.write(out, value));

            assertThat(CompactStrings.sizeOf(value)).isEqualTo(bytes.length);
            assertThat(Encoding.read(bytes, CompactStrings::read)).isEqualTo("ab".repeat(count));
        }
    }

    /** JDKs before 22 looked for a wide char in an array, and then copied it as it had become. */
    @Test
    void stringsOfAnArrayThatAnotherThreadChanges_readBack() throws Exception {
        char[] chars = "a".repeat(255).toCharArray();
        VarHandle element = MethodHandles.arrayElementVarHandle(char[].class);
        AtomicBoolean done = new AtomicBoolean();
        Thread other = new Thread(() -> {
            for (char c = 'a'; !done.get(); c ^= '\u0100') {
                element.setOpaque(chars, 5, c);
            }
        });
        other.start();
        try (ByteStream stream = ByteStreams.memory()) {
            for (int i = 0; i < 100_000; i++) {
                String value = new String(chars);
                stream.position(0);
                CompactStrings.write(stream, value);
                stream.position(0);
                // Not equals: that takes strings for different of which one is stored as wide.
                assertThat(CompactStrings.read(stream).toCharArray()).isEqualTo(value.toCharArray());
            }
        } finally {
            done.set(true);
            other.join();
        }
    }

    static IntStream lengths() {
        return IntStream.of(
                0, 1, 23, 24, 25, 31, 32, 63, 64, 127, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 4090, 4091, 4092, 4096,
                4097, 9000);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void latin1_isABytePerChar(int length) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (i % 256));
        }
        String value = text.toString();
        byte[] expected = encoding((long) length << 1, value.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Encoding.bytes(out -> CompactStrings.write(out, value))).isEqualTo(expected);
        assertThat(Encoding.read(expected, CompactStrings::read)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void oneWideChar_makesAllTakeTwoBytes(int length) throws IOException {
        for (int at : new int[] {0, length / 2, length}) {
            String value = "a".repeat(at) + "\u4e2d" + "ÿ".repeat(length - at);
            byte[] expected = encoding((length + 1L) << 2 | 1, value.getBytes(StandardCharsets.UTF_16LE));
            assertThat(Encoding.bytes(out -> CompactStrings.write(out, value))).isEqualTo(expected);
            assertThat(Encoding.read(expected, CompactStrings::read)).isEqualTo(value);
        }
    }

    /** Chars are looked at several at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 24, 25, 31, 32, 33, 35, 36, 63, 64, 65, 100})
    void oneWideCharAnywhere_isSeen(int length) throws IOException {
        for (int index = 0; index < length; index++) {
            String value = "é".repeat(index) + '\u0100' + "a".repeat(length - index - 1);
            byte[] bytes = Encoding.bytes(out -> CompactStrings.write(out, value));
            assertThat(CompactStrings.sizeOf(value)).isEqualTo(bytes.length);
            assertThat(Encoding.read(bytes, CompactStrings::read)).isEqualTo(value);
            int header = length < 32 ? 1 : 2;
            assertThat(bytes).hasSize(header + 2 * length);
            assertThat(bytes[header + 2 * index]).isZero();
            assertThat(bytes[header + 2 * index + 1]).isEqualTo((byte) 1);
        }
    }

    /** What lies behind a string is not looked at. */
    @Test
    void wideStringWithoutWideChars_isRefused() throws IOException {
        for (int length = 0; length <= 100; length++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(encoding((long) length << 2 | 1, "é".repeat(length).getBytes(StandardCharsets.UTF_16LE)));
            bytes.writeBytes("€".repeat(100).getBytes(StandardCharsets.UTF_16LE));
            try (ByteStream stream = ByteStreams.memory(bytes.toByteArray())) {
                assertThatThrownBy(() -> CompactStrings.read(stream))
                        .as("%d chars", length)
                        .isInstanceOf(MalformedRecordException.class)
                        .hasMessageContaining("a wide string has no char that is wide");
            }
        }
    }

    /**
     * How the coder is told differs before and after the first wide string of a JVM, and one may keep all strings as if they were
     * wide: the bytes are the same.
     */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:+CompactStrings", "-XX:-CompactStrings"})
    void aFreshJvm_writesTheSameBytes(String option, @TempDir Path directory) throws Exception {
        byte[] bytes =
                output(option, BytesOfStrings.class, directory.resolve("file").toString());
        assertThat(bytes).isEqualTo(BytesOfStrings.expected());
    }

    /** Before the first wide string; asking for the class of a spliterator would take 48 bytes for each, interpreted or compiled. */
    @Test
    void aFreshJvm_writesLatin1WithoutAllocating() throws Exception {
        byte[] allocated = output("-XX:+CompactStrings", AllocationOfLatin1.class);
        assertThat(Long.parseLong(new String(allocated, StandardCharsets.US_ASCII)))
                .isLessThan(10L * AllocationOfLatin1.COUNT);
    }

    private static byte[] output(String option, Class<?> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] bytes = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return bytes;
    }

    /** Prints how many bytes it takes to write long strings of Latin-1. */
    static final class AllocationOfLatin1 {
        static final int COUNT = 10_000;

        private AllocationOfLatin1() {}

        public static void main(String[] args) throws IOException {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long thread = Thread.currentThread().getId();
            String value = "é".repeat(100);
            try (ByteStream stream = ByteStreams.memory(COUNT * 102L)) {
                CompactStrings.write(stream, value);
                long before = threads.getThreadAllocatedBytes(thread);
                for (int i = 1; i < COUNT; i++) {
                    CompactStrings.write(stream, value);
                }
                System.out.print(threads.getThreadAllocatedBytes(thread) - before);
                System.out.flush();
            }
        }
    }

    /** Writes strings of every kind and length: first narrow ones alone, then wide ones among them. */
    static final class BytesOfStrings {
        private BytesOfStrings() {}

        public static void main(String[] args) throws IOException {
            try (ByteStream stream = ByteStreams.memory()) {
                for (String value : strings()) {
                    CompactStrings.write(stream, value);
                }
                System.out.write(stream.toByteArray());
            }
            System.out.write(behindANarrowString(Path.of(args[0])));
            System.out.flush();
        }

        /** Writes a string over a part of a file of which some was read, and returns what is read behind it. */
        private static byte[] behindANarrowString(Path file) throws IOException {
            Files.write(file, new byte[1_000]);
            try (ByteStream stream = ByteStreams.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                stream.readByte();
                Window.hold(stream);
                CompactStrings.write(stream, "é".repeat(100));
                Window.release(stream);
                return stream.readBytes(100);
            }
        }

        private static List<String> strings() {
            List<String> strings = new ArrayList<>();
            // Often enough for the compiler.
            for (int i = 0; i < 100_000; i++) {
                strings.add("é".repeat(i % 100));
            }
            for (int length = 0; length < 5_000; length += 1 + length / 16) {
                strings.add("é".repeat(length));
            }
            for (int length = 0; length < 5_000; length += 1 + length / 16) {
                strings.add("é".repeat(length));
                strings.add("é".repeat(length) + '\u0100');
            }
            return strings;
        }

        static byte[] expected() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String value : strings()) {
                boolean wide = value.endsWith("\u0100");
                bytes.writeBytes(encoding(
                        wide ? (long) value.length() << 2 | 1 : (long) value.length() << 1,
                        value.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1)));
            }
            bytes.writeBytes(new byte[100]);
            return bytes.toByteArray();
        }
    }

    /** Its array is another one from time to time, and strings begin at even and at odd indexes of it. */
    @Test
    void wideStringsInAGrowingStream_areWhole() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (ByteStream stream = ByteStreams.memory()) {
            for (int i = 0; i < 200; i++) {
                String value = "a".repeat(i % 7) + "\u4e2d".repeat(25 + i);
                CompactStrings.write(stream, value);
                stream.writeByte(i);
                expected.writeBytes(
                        encoding((long) value.length() << 2 | 1, value.getBytes(StandardCharsets.UTF_16LE)));
                expected.write(i);
            }
            assertThat(stream.toByteArray()).isEqualTo(expected.toByteArray());
            stream.position(0);
            for (int i = 0; i < 200; i++) {
                assertThat(CompactStrings.read(stream)).isEqualTo("a".repeat(i % 7) + "\u4e2d".repeat(25 + i));
                assertThat(stream.readByte()).isEqualTo((byte) i);
            }
        }
    }

    private static byte[] encoding(long header, byte[] chars) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long rest = header;
        for (; rest > 0x7f; rest >>>= 7) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
        }
        bytes.write((int) rest);
        bytes.writeBytes(chars);
        return bytes.toByteArray();
    }
}
