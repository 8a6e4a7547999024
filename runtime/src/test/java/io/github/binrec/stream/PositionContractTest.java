package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PositionContractTest extends StreamContract {
    @Test
    void emptyStream_standsAtZero() throws IOException {
        assertThat(stream.position()).isZero();
        assertThat(stream.size()).isZero();
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void opened_standsAtStartAndOverwrites() throws IOException {
        digits().write(new byte[] {'a', 'b'});
        assertThat(stream.position()).isEqualTo(2);
        assertThat(stream.size()).isEqualTo(10);
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("ab23456789");
    }

    @Test
    void seek_countsFromStartHereAndEnd() throws IOException {
        digits();
        assertThat(stream.seek(4, Whence.START)).isEqualTo(4);
        assertThat(stream.seek(3, Whence.CURRENT)).isEqualTo(7);
        assertThat(stream.seek(-5, Whence.CURRENT)).isEqualTo(2);
        assertThat(stream.read()).isEqualTo('2');
        assertThat(stream.seek(-1, Whence.END)).isEqualTo(9);
        assertThat(stream.read()).isEqualTo('9');
        assertThat(stream.seek(5, Whence.END)).isEqualTo(15);
        assertThat(stream.position()).isEqualTo(15);
    }

    @Test
    void position_returnsTheStream() throws IOException {
        assertThat(stream.position(3)).isSameAs(stream);
        assertThat(stream.truncate(1)).isSameAs(stream);
    }

    @Test
    void positionBeforeStart_isRefused() throws IOException {
        digits().position(3);
        assertThatIllegalArgumentException().isThrownBy(() -> stream.position(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(-1, Whence.START));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(-4, Whence.CURRENT));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(-11, Whence.END));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(Long.MIN_VALUE, Whence.CURRENT));
        assertThat(stream.position()).isEqualTo(3);
        assertThat(stream.read()).isEqualTo('3');
    }

    @Test
    void positionBeyondLong_isRefused() throws IOException {
        digits().position(3);
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(Long.MAX_VALUE - 2, Whence.CURRENT));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.seek(Long.MAX_VALUE, Whence.END));
        assertThat(stream.position()).isEqualTo(3);
    }

    @Test
    void standingPastEnd_changesNothing() throws IOException {
        digits().position(1000);
        assertThat(stream.size()).isEqualTo(10);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read(new byte[4])).isEqualTo(-1);
        assertThat(stream.readAllBytes()).isEmpty();
        assertThat(stream.peek(3)).isEmpty();
        assertThat(stream.skip(3)).isZero();
        assertThat(stream.position()).isEqualTo(1000);
        stream.close();
        assertThat(fixture.get()).isEqualTo(DIGITS);
    }

    @Test
    void anyLong_isAPosition() throws IOException {
        digits();
        for (long far : new long[] {1L << 31, 1L << 40, 1L << 62, Long.MAX_VALUE}) {
            stream.position(far);
            assertThat(stream.position()).isEqualTo(far);
            assertThat(stream.read()).isEqualTo(-1);
            assertThatExceptionOfType(EndOfStreamException.class)
                    .isThrownBy(() -> stream.readInt())
                    .satisfies(e -> assertThat(e.position()).isEqualTo(far))
                    .satisfies(e -> assertThat(e.available()).isZero());
        }
        stream.flush();
        assertThat(stream.position()).isEqualTo(Long.MAX_VALUE);
        assertThat(stream.position(9).read()).isEqualTo('9');
    }

    @Test
    void writeBeyondLong_isRefusedAndChangesNothing() throws IOException {
        digits().position(Long.MAX_VALUE - 3);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.writeLong(1));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.write(new byte[4]));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.write(new byte[100_000]));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.write(ByteBuffer.allocateDirect(4)));
        assertThat(stream.position()).isEqualTo(Long.MAX_VALUE - 3);
        assertThat(stream.size()).isEqualTo(10);
        assertThat(stream.position(0).read()).isEqualTo('0');
    }

    @Test
    void writePastEnd_leavesAGapOfZeros() throws IOException {
        digits().setSize(2);
        stream.position(5).writeByte('X');
        assertThat(stream.toByteArray()).containsExactly('0', '1', 0, 0, 0, 'X');
        stream.setSize(3);
        stream.position(4).write(new byte[] {'Y', 'Z'});
        stream.close();
        assertThat(fixture.get()).containsExactly('0', '1', 0, 0, 'Y', 'Z');
    }

    @Test
    void writeOfNothing_doesNotGrow() throws IOException {
        digits().position(20);
        stream.write(new byte[0]);
        stream.write(new byte[5], 3, 0);
        assertThat(stream.write(ByteBuffer.allocate(0))).isZero();
        assertThat(stream.write(ByteBuffer.allocateDirect(0))).isZero();
        stream.asOutputStream().write(new byte[0]);
        Window.advance(stream, Window.reserve(stream, 8));
        assertThat(stream.position()).isEqualTo(20);
        assertThat(stream.size()).isEqualTo(10);
        stream.close();
        assertThat(fixture.get()).isEqualTo(DIGITS);
    }

    @Test
    void setSize_cutsAndLeavesThePosition() throws IOException {
        digits().position(8);
        stream.setSize(4);
        assertThat(stream.position()).isEqualTo(8);
        assertThat(stream.size()).isEqualTo(4);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.position(3).read()).isEqualTo('3');
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void setSize_extendsWithZeros() throws IOException {
        digits().position(8);
        assertThat(stream.read()).isEqualTo('8');
        stream.setSize(5);
        stream.setSize(12);
        assertThat(stream.position()).isEqualTo(9);
        assertThat(stream.readAllBytes()).containsExactly(0, 0, 0);
        stream.close();
        assertThat(fixture.get()).containsExactly('0', '1', '2', '3', '4', 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void setSize_keepsWhatIsNotFlushed() throws IOException {
        stream.write(DIGITS);
        stream.setSize(7);
        stream.writeByte('x');
        assertThat(stream.toByteArray()).containsExactly('0', '1', '2', '3', '4', '5', '6', 0, 0, 0, 'x');
    }

    @Test
    void truncate_onlyShrinksAndPullsThePositionBack() throws IOException {
        digits().position(8);
        stream.truncate(20);
        assertThat(stream.size()).isEqualTo(10);
        assertThat(stream.position()).isEqualTo(8);
        stream.truncate(4);
        assertThat(stream.size()).isEqualTo(4);
        assertThat(stream.position()).isEqualTo(4);
        stream.position(100).truncate(50);
        assertThat(stream.size()).isEqualTo(4);
        assertThat(stream.position()).isEqualTo(50);
    }

    @Test
    void negativeSize_isRefused() throws IOException {
        digits();
        assertThatIllegalArgumentException().isThrownBy(() -> stream.setSize(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.truncate(-1));
        assertThat(stream.size()).isEqualTo(10);
    }

    @Test
    void size_countsWhatIsNotFlushed() throws IOException {
        stream.write(DIGITS);
        assertThat(stream.size()).isEqualTo(10);
        stream.writeByte(1);
        assertThat(stream.size()).isEqualTo(11);
        stream.position(3).writeByte(1);
        assertThat(stream.size()).isEqualTo(11);
    }

    @Test
    void description_isInTextAndExceptions() throws IOException {
        digits().position(7);
        assertThat(stream).hasToString(stream.description() + " at position 7");
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(() -> stream.readInt())
                .withMessage(stream.description() + ": 4 bytes wanted at position 7, 3 available");
        stream.close();
        assertThat(stream).hasToString(stream.description() + ", closed");
    }
}
