package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ViewContractTest extends StreamContract {
    @Test
    void streamsAreNotWrittenToThemselves() throws IOException {
        open(DIGITS);
        assertThatIllegalArgumentException().isThrownBy(() -> stream.transferTo((WritableByteChannel) stream));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.transferTo(stream.asOutputStream()));
        assertThat(stream.toByteArray()).isEqualTo(DIGITS);
    }

    @Test
    void inputStream_sharesThePosition() throws IOException {
        digits().position(1);
        try (InputStream in = stream.asInputStream()) {
            assertThat(in.read()).isEqualTo('1');
            assertThat(stream.read()).isEqualTo('2');
            assertThat(in.available()).isEqualTo(7);
            assertThat(in.skip(2)).isEqualTo(2);
            assertThat(in.skip(-1)).isZero();
            assertThat(in.read(new byte[3])).isEqualTo(3);
            assertThat(in.readNBytes(5)).asString().isEqualTo("89");
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[3])).isEqualTo(-1);
            assertThat(in.read(new byte[0])).isZero();
            assertThat(in.skip(3)).isZero();
            assertThat(in.available()).isZero();
            stream.position(50);
            assertThat(in.available()).isZero();
        }
        assertThat(stream.isOpen()).isFalse();
    }

    @Test
    void inputStream_goesBackToItsMark() throws IOException {
        digits().position(2);
        InputStream in = stream.asInputStream();
        assertThat(in.markSupported()).isTrue();
        assertThat(in.read()).isEqualTo('2');
        in.reset();
        assertThat(stream.position()).isEqualTo(2);
        in.skip(3);
        in.mark(0);
        assertThat(in.readAllBytes()).asString().isEqualTo("56789");
        in.reset();
        assertThat(in.read()).isEqualTo('5');
    }

    @Test
    void outputStream_sharesThePosition() throws IOException {
        digits().position(3);
        try (OutputStream out = stream.asOutputStream()) {
            out.write('a');
            out.write(new byte[] {'b', 'c', 'd'}, 1, 2);
            assertThat(stream.position()).isEqualTo(6);
            out.flush();
        }
        assertThat(stream.isOpen()).isFalse();
        assertThat(fixture.get()).asString().isEqualTo("012acd6789");
    }

    @Test
    void characters_areWrittenAndRead() throws IOException {
        String text = "naïve €, 𝄞\nsecond line\n".repeat(2000);
        BufferedWriter writer = stream.writer(UTF_8);
        writer.write(text);
        writer.flush();
        assertThat(stream.size()).isEqualTo(text.getBytes(UTF_8).length);
        stream.position(0);
        StringBuilder read = new StringBuilder();
        try (var reader = stream.reader(UTF_8)) {
            reader.lines().forEach(line -> read.append(line).append('\n'));
        }
        assertThat(read.toString().equals(text)).isTrue();
        assertThat(stream.isOpen()).isFalse();
    }

    @Test
    void charactersThatAreNone_areRefused() throws IOException {
        open((byte) 'a', (byte) 0xff, (byte) 'b');
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> stream.reader(UTF_8).readLine());
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> {
            BufferedWriter writer = stream.writer(ISO_8859_1);
            writer.write("€");
            writer.flush();
        });
    }

    @Test
    void transfer_goesFromHereToTheEnd() throws IOException {
        byte[] content = new byte[70_001];
        Arrays.setAll(new int[content.length], i -> content[i] = (byte) (i * 7));
        open(content).position(10);
        byte[] want = Arrays.copyOfRange(content, 10, content.length);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        assertThat(stream.transferTo(target)).isEqualTo(want.length);
        assertThat(Arrays.equals(target.toByteArray(), want)).isTrue();
        assertThat(stream.position()).isEqualTo(content.length);
        assertThat(stream.transferTo(target)).isZero();

        target.reset();
        assertThat(stream.position(10).transferTo(Channels.newChannel(target))).isEqualTo(want.length);
        assertThat(Arrays.equals(target.toByteArray(), want)).isTrue();

        target.reset();
        assertThat(stream.position(10).asInputStream().transferTo(target)).isEqualTo(want.length);
        assertThat(Arrays.equals(target.toByteArray(), want)).isTrue();

        ByteStream memory = ByteStreams.memory();
        memory.writeInt(0);
        assertThat(stream.position(10).transferTo(memory)).isEqualTo(want.length);
        assertThat(memory.position()).isEqualTo(want.length + 4);
        assertThat(Arrays.equals(memory.position(4).readAllBytes(), want)).isTrue();
        assertThat(memory.position(4).transferTo(stream)).isEqualTo(want.length);
        assertThat(stream.size()).isEqualTo(content.length + want.length);
    }

    @Test
    void transferToItself_isRefused() throws IOException {
        digits();
        assertThatIllegalArgumentException().isThrownBy(() -> stream.transferTo(stream));
        assertThat(stream.size()).isEqualTo(10);
    }

    @Test
    void transferToAFailingTarget_standsBehindWhatItTook() throws IOException {
        digits();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.transferTo(failing));
        assertThat(stream.position()).isZero();
        assertThat(stream.readAllBytes()).isEqualTo(DIGITS);
    }

    @Test
    void wholeContent_isIndependentOfThePosition() throws IOException {
        digits().position(4);
        stream.writeByte('x');
        assertThat(stream.toByteArray()).asString().isEqualTo("0123x56789");
        assertThat(stream.position()).isEqualTo(5);
        assertThat(stream.read()).isEqualTo('5');
    }

    @Test
    void closedView_saysSo() throws IOException {
        InputStream in = stream.asInputStream();
        OutputStream out = stream.asOutputStream();
        in.close();
        in.close();
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(in::read);
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(in::available);
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(in::reset);
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(() -> out.write(1));
        assertThatExceptionOfType(ClosedChannelException.class).isThrownBy(out::flush);
        out.close();
    }
}
