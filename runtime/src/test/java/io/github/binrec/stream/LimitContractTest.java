package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitContractTest extends StreamContract {
    @Test
    void limit_isTheEndToReads() throws IOException {
        digits().position(2);
        assertThat(Window.limit(stream)).isEqualTo(Long.MAX_VALUE);
        assertThat(Window.narrow(stream, 6)).isEqualTo(Long.MAX_VALUE);
        assertThat(Window.limit(stream)).isEqualTo(6);
        assertThat(Window.remaining(stream)).isEqualTo(4);
        assertThat(Window.hasRemaining(stream, 4)).isTrue();
        assertThat(Window.hasRemaining(stream, 5)).isFalse();
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(() -> stream.readLong())
                .satisfies(e -> assertThat(e.available()).isEqualTo(4));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readBytes(5));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readFully(new byte[5]));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> Window.require(stream, 5));
        assertThat(stream.position()).isEqualTo(2);
        assertThat(stream.peek(10)).asString().isEqualTo("2345");
        assertThat(stream.read(new byte[10])).isEqualTo(4);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(new byte[1])).isEqualTo(-1);
        assertThat(stream.skip(1)).isZero();
        assertThat(stream.position()).isEqualTo(6);
        assertThat(stream.position(3).skip(10)).isEqualTo(3);
        assertThat(stream.position(3).readAllBytes()).asString().isEqualTo("345");
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        assertThat(stream.position(4).transferTo(target)).isEqualTo(2);
        assertThat(target).hasToString("45");
        assertThat(stream.position(1).asInputStream().available()).isEqualTo(5);
    }

    @Test
    void restoredLimit_letsReadsGoOn() throws IOException {
        digits();
        long outer = Window.narrow(stream, 8);
        assertThat(stream.readInt()).isNotZero();
        long inner = Window.narrow(stream, 5);
        assertThat(stream.read()).isEqualTo('4');
        assertThat(stream.read()).isEqualTo(-1);
        Window.restore(stream, inner);
        assertThat(Window.limit(stream)).isEqualTo(8);
        assertThat(stream.readAllBytes()).asString().isEqualTo("567");
        Window.restore(stream, outer);
        assertThat(stream.readAllBytes()).asString().isEqualTo("89");
    }

    @Test
    void limitBeforeThePosition_leavesNothing() throws IOException {
        digits().position(6);
        assertThat(stream.read()).isEqualTo('6');
        long outer = Window.narrow(stream, 3);
        assertThat(Window.remaining(stream)).isZero();
        assertThat(Window.readable(stream)).isZero();
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.readAllBytes()).isEmpty();
        assertThat(stream.position(1).read()).isEqualTo('1');
        Window.restore(stream, outer);
        assertThat(stream.position(7).read()).isEqualTo('7');
    }

    @Test
    void limitPastTheEnd_isNoEnd() throws IOException {
        digits().position(8);
        Window.narrow(stream, 1000);
        assertThat(Window.remaining(stream)).isEqualTo(2);
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readInt());
        assertThat(stream.readAllBytes()).hasSize(2);
    }

    @Test
    void writes_knowNoLimit() throws IOException {
        digits().position(2);
        Window.narrow(stream, 4);
        stream.write(new byte[] {'a', 'b', 'c', 'd'});
        assertThat(stream.position()).isEqualTo(6);
        assertThat(stream.toByteArray()).asString().isEqualTo("01abcd6789");
    }

    @Test
    void marksOfCodecs_areKept() {
        assertThat(Window.inRecord(stream)).isFalse();
        Window.inRecord(stream, true);
        assertThat(Window.inRecord(stream)).isTrue();
        assertThat(Window.attachment(stream)).isNull();
        Window.attach(stream, "state");
        assertThat(Window.attachment(stream)).isEqualTo("state");
    }
}
