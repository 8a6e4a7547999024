package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;

/** What generated codecs do with the values and bytes in {@code src/test/resources/roundtrip/cases}. */
class RoundTripTest {
    private static final byte[] AROUND = {1, 2, 3};

    private static List<Case<?>> cases;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        cases = new ArrayList<>();
        addCases(Compiled.folder("roundtrip/cases"));
        assertThat(cases).hasSizeGreaterThan(40);
        addCases(Compiled.folder("roundtrip/others", OtherProcessors.beforeOurs()));
        assertThat(cases).hasSizeGreaterThan(50);
    }

    private static void addCases(Compiled compiled) throws ReflectiveOperationException {
        for (String name : compiled.classNames()) {
            if (name.endsWith("Cases")) {
                Cases source = (Cases) compiled.loadClass(name).getConstructor().newInstance();
                cases.addAll(source.cases());
            }
        }
    }

    private static Stream<DynamicTest> forEachCase(ThrowingConsumer<Case<?>> test) {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> test.accept(each)));
    }

    @TestFactory
    Stream<DynamicTest> value_hasExactlyTheseBytes() {
        return forEachCase(RoundTripTest::assertEncoded);
    }

    private static <T> void assertEncoded(Case<T> each) {
        assertThat(hex(each.codec().toBytes(each.value()))).isEqualTo(hex(each.bytes()));
        assertThat(each.codec().sizeOf(each.value())).isEqualTo(each.bytes().length);
        assertThat((long) each.bytes().length)
                .isBetween(each.codec().leastSize(), each.codec().greatestSize().orElse(Long.MAX_VALUE));
    }

    @TestFactory
    Stream<DynamicTest> bytes_areReadAsTheValue() {
        return forEachCase(RoundTripTest::assertDecoded);
    }

    private static <T> void assertDecoded(Case<T> each) throws IOException {
        T value = each.codec().fromBytes(each.bytes());
        assertThat(Values.comparable(value)).isEqualTo(Values.comparable(each.value()));
    }

    @TestFactory
    Stream<DynamicTest> file_getsTheSameBytesAsMemory() {
        return forEachCase(each -> assertSameThroughFile(each, folder.resolve("values")));
    }

    private static <T> void assertSameThroughFile(Case<T> each, Path path) throws IOException {
        try (ByteStream memory = ByteStreams.memory();
                ByteStream file = ByteStreams.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            for (ByteStream stream : List.of(memory, file)) {
                stream.write(AROUND);
                each.codec().write(stream, each.value());
                each.codec().write(stream, each.value());
                stream.write(AROUND);
                stream.position(AROUND.length);
                assertReadsBack(each, stream);
                assertReadsBack(each, stream);
                assertThat(stream.readAllBytes()).isEqualTo(AROUND);
            }
            assertThat(hex(file.toByteArray())).isEqualTo(hex(memory.toByteArray()));
        }
    }

    private static <T> void assertReadsBack(Case<T> each, ByteStream stream) throws IOException {
        assertThat(Values.comparable(each.codec().read(stream))).isEqualTo(Values.comparable(each.value()));
    }

    @TestFactory
    Stream<DynamicTest> streamThatOnlyGoesForward_getsTheSameBytes() {
        return forEachCase(RoundTripTest::assertSameForward);
    }

    private static <T> void assertSameForward(Case<T> each) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ByteStream out = ByteStreams.of(bytes)) {
            each.codec().write(out, each.value());
        }
        assertThat(hex(bytes.toByteArray())).isEqualTo(hex(each.bytes()));
        try (ByteStream in = ByteStreams.of(new ByteArrayInputStream(each.bytes()))) {
            assertReadsBack(each, in);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTruncation_isMalformed() {
        return forEachCase(RoundTripTest::assertTruncationsMalformed);
    }

    private static <T> void assertTruncationsMalformed(Case<T> each) {
        byte[] bytes = each.bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Throwable thrown = catchThrowable(() -> each.codec().fromBytes(cut));
            assertThat(thrown).as("cut to %s bytes", length).isInstanceOf(MalformedRecordException.class);
            MalformedRecordException failure = (MalformedRecordException) thrown;
            assertThat(failure.reason())
                    .as("cut to %s bytes", length)
                    .isIn(Reason.TRUNCATED, Reason.LENGTH_EXCEEDS_INPUT);
            assertThat(failure.position()).isBetween(0L, (long) length);
            assertThat(failure.path()).startsWith(each.codec().toString().replace("codec of ", ""));
            assertThat(catchThrowable(() -> each.codec().read(ByteStreams.of(new ByteArrayInputStream(cut)))))
                    .isInstanceOf(MalformedRecordException.class);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFlippedBit_isMalformedOrAValue_andTakesNoMemoryToSpeakOf() {
        return forEachCase(RoundTripTest::assertFlipsHarmless);
    }

    private static <T> void assertFlipsHarmless(Case<T> each) throws IOException {
        byte[] bytes = each.bytes();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            long before = Allocation.ofThisThread();
            Throwable thrown = catchThrowable(() -> each.codec().fromBytes(flipped));
            long allocated = Allocation.ofThisThread() - before;
            if (thrown != null) {
                assertThat(thrown).as(hex(flipped)).isInstanceOf(MalformedRecordException.class);
            } else {
                assertCanonical(each, flipped);
            }
            assertThat(allocated).as(hex(flipped)).isLessThan(256 * 1024);
        }
    }

    /** What is read is written with the same bytes, but for fields of later versions, which are lost. */
    private static <T> void assertCanonical(Case<T> each, byte[] bytes) throws IOException {
        T value = each.codec().fromBytes(bytes);
        byte[] again = each.codec().toBytes(value);
        if (each.isPlain()) {
            assertThat(hex(again)).isEqualTo(hex(bytes));
        }
        assertThat(Values.comparable(each.codec().fromBytes(again))).isEqualTo(Values.comparable(value));
    }

    @TestFactory
    Stream<DynamicTest> bytesBehindTheValue_areAnErrorOnlyWhereThereMustBeNone() {
        return forEachCase(RoundTripTest::assertTrailingBytes);
    }

    private static <T> void assertTrailingBytes(Case<T> each) throws IOException {
        byte[] more = Arrays.copyOf(each.bytes(), each.bytes().length + 1);
        Throwable thrown = catchThrowable(() -> each.codec().fromBytes(more));
        assertThat(thrown).isInstanceOf(MalformedRecordException.class);
        assertThat(((MalformedRecordException) thrown).reason()).isEqualTo(Reason.TRAILING_BYTES);
        assertThat(((MalformedRecordException) thrown).position()).isEqualTo(each.bytes().length);
        assertThat(((MalformedRecordException) thrown).path())
                .isEqualTo(each.codec().toString().replace("codec of ", ""));
        assertThat(thrown)
                .hasMessageMatching(
                        ".*: 1 byte follows the value(; before that \\w+ read \\d+ bytes? from byte \\d+ on: does it write as"
                                + " many, or are the bytes damaged\\?)? \\(at byte .*");
        try (ByteStream in = ByteStreams.memory(more)) {
            assertReadsBack(each, in);
            assertThat(in.position()).isEqualTo(each.bytes().length);
        }
    }

    @TestFactory
    Stream<DynamicTest> afterAFailedRead_theStreamIsBackAndTheNextReadWorks() {
        return forEachCase(RoundTripTest::assertNextReadWorks);
    }

    private static <T> void assertNextReadWorks(Case<T> each) throws IOException {
        byte[] bytes = each.bytes();
        if (bytes.length == 0) {
            return;
        }
        try (ByteStream stream = ByteStreams.memory()) {
            stream.write(AROUND);
            stream.write(bytes, 0, bytes.length - 1);
            stream.position(AROUND.length);
            assertThat(catchThrowable(() -> each.codec().read(stream))).isInstanceOf(MalformedRecordException.class);
            assertThat(stream.position()).isEqualTo(AROUND.length);
            each.codec().write(stream, each.value());
            stream.position(AROUND.length);
            assertReadsBack(each, stream);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
