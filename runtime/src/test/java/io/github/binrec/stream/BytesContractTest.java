package io.github.binrec.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BytesContractTest extends StreamContract {
    @Test
    void read_givesWhatIsAskedForOrLeft() throws IOException {
        digits();
        byte[] target = new byte[8];
        assertThat(stream.read(target, 2, 3)).isEqualTo(3);
        assertThat(target).containsExactly(0, 0, '0', '1', '2', 0, 0, 0);
        assertThat(stream.read(target)).isEqualTo(7);
        assertThat(target).containsExactly('3', '4', '5', '6', '7', '8', '9', 0);
        assertThat(stream.read(target)).isEqualTo(-1);
    }

    @Test
    void readOfNothing_givesZeroEverywhere() throws IOException {
        digits().position(10);
        assertThat(stream.read(new byte[0])).isZero();
        assertThat(stream.read(new byte[3], 3, 0)).isZero();
        assertThat(stream.read(ByteBuffer.allocate(0))).isZero();
        assertThat(stream.read(ByteBuffer.allocateDirect(0))).isZero();
        assertThat(stream.readBytes(0)).isEmpty();
        stream.readFully(new byte[0]);
        assertThat(Window.require(stream, 0)).isNotNegative();
        assertThat(stream.position(99).read(new byte[0])).isZero();
    }

    @Test
    void buffers_moveByWhatWasTransferred() throws IOException {
        digits();
        ByteBuffer heap = ByteBuffer.allocate(6).position(1).limit(5);
        assertThat(stream.read(heap)).isEqualTo(4);
        assertThat(heap.position()).isEqualTo(5);
        assertThat(heap.array()).containsExactly(0, '0', '1', '2', '3', 0);
        ByteBuffer direct = ByteBuffer.allocateDirect(20);
        assertThat(stream.read(direct)).isEqualTo(6);
        assertThat(direct.position()).isEqualTo(6);
        assertThat(stream.read(direct)).isEqualTo(-1);
        assertThat(direct.position()).isEqualTo(6);
        assertThat(stream.read(ByteBuffer.allocate(1))).isEqualTo(-1);

        stream.position(0);
        assertThat(stream.write(direct.flip())).isEqualTo(6);
        assertThat(direct.hasRemaining()).isFalse();
        assertThat(stream.write(ByteBuffer.wrap(DIGITS, 0, 2).slice().asReadOnlyBuffer()))
                .isEqualTo(2);
        assertThat(stream.toByteArray()).asString().isEqualTo("4567890189");
    }

    @Test
    void readOnlyTarget_isRefused() throws IOException {
        digits();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stream.read(ByteBuffer.allocate(3).asReadOnlyBuffer()));
        assertThat(stream.position()).isZero();
    }

    @Test
    void rangesOutsideTheArray_areRefused() throws IOException {
        digits();
        byte[] five = new byte[5];
        for (int[] range : new int[][] {{-1, 2}, {0, -1}, {3, 3}, {6, 0}, {Integer.MAX_VALUE, 1}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> stream.read(five, range[0], range[1]));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> stream.readFully(five, range[0], range[1]));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> stream.write(five, range[0], range[1]));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> stream.readBytes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.peek(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.skip(-1));
        assertThat(stream.position()).isZero();
        assertThat(stream.toByteArray()).isEqualTo(DIGITS);
    }

    @Test
    void readOfExactLength_consumesNothingIfTooShort() throws IOException {
        digits().position(4);
        assertThatExceptionOfType(EndOfStreamException.class)
                .isThrownBy(() -> stream.readFully(new byte[7]))
                .satisfies(e -> assertThat(e.position()).isEqualTo(4))
                .satisfies(e -> assertThat(e.wanted()).isEqualTo(7))
                .satisfies(e -> assertThat(e.available()).isEqualTo(6));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readBytes(7));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> stream.readBytes(Integer.MAX_VALUE));
        assertThatExceptionOfType(EndOfStreamException.class).isThrownBy(() -> Window.require(stream, 7));
        assertThat(stream.position()).isEqualTo(4);
        assertThat(stream.readBytes(6)).asString().isEqualTo("456789");
    }

    @Test
    void peek_staysWhereItIs() throws IOException {
        digits().position(2);
        assertThat(stream.peek(3)).asString().isEqualTo("234");
        assertThat(stream.peek(100)).asString().isEqualTo("23456789");
        assertThat(stream.peek(100_000)).asString().isEqualTo("23456789");
        assertThat(stream.peek(0)).isEmpty();
        assertThat(stream.position()).isEqualTo(2);
        assertThat(stream.read()).isEqualTo('2');
    }

    @Test
    void skip_stopsAtTheEnd() throws IOException {
        digits();
        assertThat(stream.skip(4)).isEqualTo(4);
        assertThat(stream.read()).isEqualTo('4');
        assertThat(stream.skip(Long.MAX_VALUE)).isEqualTo(5);
        assertThat(stream.position()).isEqualTo(10);
        assertThat(stream.skip(1)).isZero();
    }

    @Test
    void end_isNoState() throws IOException {
        assertThat(stream.read()).isEqualTo(-1);
        stream.writeByte('x');
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.position(0).read()).isEqualTo('x');
        assertThat(stream.read()).isEqualTo(-1);
        stream.setSize(2);
        assertThat(stream.read()).isZero();
    }

    @Test
    void readsAndWrites_shareThePosition() throws IOException {
        digits();
        for (int i = 0; i < 5; i++) {
            assertThat(stream.read()).isEqualTo('0' + 2 * i);
            stream.writeByte('a' + i);
        }
        assertThat(stream.toByteArray()).asString().isEqualTo("0a2b4c6d8e");
    }

    @Test
    void earlierWrites_surviveLaterOnesBeforeThem() throws IOException {
        for (int first = 0; first < 12; first++) {
            for (int second = 0; second <= first; second++) {
                byte[] want = Arrays.copyOf(DIGITS, Math.max(10, first + 2));
                digits().position(first).write(new byte[] {'A', 'B'});
                want[first] = 'A';
                want[first + 1] = 'B';
                stream.position(second).write(new byte[] {'x', 'y'});
                want[second] = 'x';
                want[second + 1] = 'y';
                assertThat(stream.toByteArray()).isEqualTo(want);
                stream.close();
                assertThat(fixture.get()).isEqualTo(want);
            }
        }
    }

    @Test
    void writtenArray_mayBeChangedAfterwards() throws IOException {
        byte[] bytes = DIGITS.clone();
        stream.write(bytes);
        Arrays.fill(bytes, (byte) 0);
        assertThat(stream.position(0).readAllBytes()).isEqualTo(DIGITS);
    }

    @Test
    void piecesOfAnySize_meetWithoutLoss() throws IOException {
        int size = 0;
        for (int piece : new int[] {1, 2, 7, 63, 64, 65, 4095, 4096, 4097, 65_535, 65_536, 65_537}) {
            byte[] bytes = new byte[piece];
            Arrays.fill(bytes, (byte) piece);
            stream.write(bytes);
            size += piece;
            assertThat(stream.position()).isEqualTo(size);
        }
        stream.position(0);
        for (int piece : new int[] {1, 2, 7, 63, 64, 65, 4095, 4096, 4097, 65_535, 65_536, 65_537}) {
            byte[] want = new byte[piece];
            Arrays.fill(want, (byte) piece);
            assertThat(Arrays.equals(stream.readBytes(piece), want)).isTrue();
        }
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.size()).isEqualTo(size);
    }
}
