package io.github.binrec.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HoldContractTest extends StreamContract {
    private void write(int count, int value) throws IOException {
        for (int i = 0; i < count; i++) {
            stream.writeByte(value);
        }
    }

    @Test
    void nothingIsReadWhileBytesAreHeldBack_alsoWhatWasReadBefore() throws IOException {
        open(DIGITS);
        stream.readLong();
        Window.hold(stream);
        assertThatIllegalStateException().isThrownBy(() -> stream.position(0));
        assertThatIllegalStateException().isThrownBy(stream::readByte);
        assertThatIllegalStateException().isThrownBy(() -> stream.skip(1));
        stream.writeShort(0x4241);
        Window.release(stream);
        assertThat(stream.toByteArray()).asString(US_ASCII).isEqualTo("01234567AB");
    }

    @Test
    void released_isContent() throws IOException {
        digits().position(10);
        Window.hold(stream);
        assertThat(Window.held(stream)).isTrue();
        stream.writeInt(0x44434241);
        assertThat(stream.position()).isEqualTo(14);
        Window.release(stream);
        assertThat(Window.held(stream)).isFalse();
        stream.writeByte('!');
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("0123456789ABCD!");
    }

    @Test
    void rolledBack_wasNeverThere() throws IOException {
        digits();
        for (int start : new int[] {0, 4, 10, 25}) {
            stream.position(start);
            Window.hold(stream);
            write(30, 'x');
            stream.write(new byte[200]);
            assertThat(stream.position()).isEqualTo(start + 230);
            Window.rollback(stream);
            assertThat(Window.held(stream)).isFalse();
            assertThat(stream.position()).isEqualTo(start);
            assertThat(stream.size()).isEqualTo(10);
            assertThat(stream.toByteArray()).isEqualTo(DIGITS);
        }
        stream.close();
        assertThat(fixture.get()).isEqualTo(DIGITS);
    }

    @Test
    void takenBack_wasNeverThere() throws IOException {
        digits();
        for (int start : new int[] {4, 0, 10}) {
            stream.position(start);
            Window.hold(stream);
            int index = Window.reserve(stream, 30);
            Arrays.fill(Window.array(stream), index, index + 30, (byte) 'x');
            Window.advance(stream, index + 30);
            Window.retreat(stream, index + 1);
            stream.writeByte('y');
            Window.release(stream);
            assertThat(stream.position()).isEqualTo(start + 2);
            assertThat(stream.readAllBytes()).asString().isEqualTo(start == 4 ? "6789" : start == 0 ? "23xy6789" : "");
        }
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("xy23xy6789xy");
    }

    @Test
    void rollback_keepsWhatWasWrittenBefore() throws IOException {
        write(3, 'a');
        Window.hold(stream);
        write(5, 'b');
        Window.rollback(stream);
        write(2, 'c');
        Window.hold(stream);
        write(1, 'd');
        Window.release(stream);
        Window.hold(stream);
        Window.rollback(stream);
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("aaaccd");
    }

    /** What was written before a hold is content whatever becomes of the hold, also where the window moves meanwhile. */
    @Test
    void whatWasWrittenBeforeAHold_staysThoughTheWindowMoves() throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        for (int before : new int[] {0, 1, 63, 4_097}) {
            for (int held : new int[] {0, 1, 63, 4_097, 70_000}) {
                write(before, 'a');
                Window.hold(stream);
                write(held, 'b');
                Window.rollback(stream);
                expected.writeBytes("a".repeat(before).getBytes(US_ASCII));
                assertThat(stream.size()).as("%d, %d", before, held).isEqualTo(expected.size());
                assertThat(stream.position()).as("%d, %d", before, held).isEqualTo(expected.size());
                write(before, 'c');
                Window.hold(stream);
                write(held, 'd');
                Window.release(stream);
                expected.writeBytes(("c".repeat(before) + "d".repeat(held)).getBytes(US_ASCII));
                assertThat(stream.size()).as("%d, %d", before, held).isEqualTo(expected.size());
            }
        }
        write(1, 'e');
        Window.hold(stream);
        write(5_000, 'f');
        stream.close();
        expected.write('e');
        assertThat(fixture.get()).isEqualTo(expected.toByteArray());
    }

    @Test
    void overwriting_isUndoneToo() throws IOException {
        digits().write(new byte[] {'a', 'b', 'c', 'd'});
        stream.position(2);
        Window.hold(stream);
        stream.writeInt(0);
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(2);
        assertThat(stream.readAllBytes()).asString().isEqualTo("cd456789");
        stream.position(3);
        assertThat(stream.read()).isEqualTo('d');
        Window.hold(stream);
        stream.writeByte('#');
        Window.release(stream);
        assertThat(stream.readAllBytes()).asString().isEqualTo("56789");
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("abcd#56789");
    }

    @Test
    void heldBytes_lieInOnePieceAndCanBeChanged() throws IOException {
        stream.write(new byte[] {9, 9, 9});
        Window.hold(stream);
        long start = stream.position();
        for (int i = 0; i < 1000; i++) {
            stream.writeShort(i);
            int first = Window.heldIndex(stream, start);
            byte[] window = Window.array(stream);
            assertThat(LittleEndian.getShort(window, first)).isZero();
            assertThat(LittleEndian.getShort(window, first + 2 * i)).isEqualTo((short) i);
        }
        LittleEndian.putShort(Window.array(stream), Window.heldIndex(stream, start), (short) 0x4241);
        Window.release(stream);
        stream.position(3);
        assertThat(stream.readShort()).isEqualTo((short) 0x4241);
        for (int i = 1; i < 1000; i++) {
            assertThat(stream.readShort()).isEqualTo((short) i);
        }
    }

    @Test
    void largeHolds_grow() throws IOException {
        byte[] piece = new byte[10_000];
        Arrays.fill(piece, (byte) 7);
        stream.writeByte(1);
        Window.hold(stream);
        for (int i = 0; i < 20; i++) {
            stream.write(piece);
        }
        Window.release(stream);
        assertThat(stream.size()).isEqualTo(200_001);
        assertThat(stream.position(200_000).read()).isEqualTo(7);
        assertThat(stream.position(0).read()).isEqualTo(1);
    }

    @Test
    void duringAHold_onlyWritingIsPossible() throws IOException {
        digits();
        Window.hold(stream);
        stream.writeByte('x');
        assertThatIllegalStateException().isThrownBy(() -> Window.hold(stream));
        assertThatIllegalStateException().isThrownBy(() -> stream.read());
        assertThatIllegalStateException().isThrownBy(() -> stream.read(new byte[3]));
        assertThatIllegalStateException().isThrownBy(() -> stream.readInt());
        assertThatIllegalStateException().isThrownBy(() -> stream.readBytes(3));
        assertThatIllegalStateException().isThrownBy(() -> stream.readAllBytes());
        assertThatIllegalStateException().isThrownBy(() -> stream.skip(2));
        assertThatIllegalStateException().isThrownBy(() -> stream.peek(2));
        assertThatIllegalStateException().isThrownBy(() -> stream.position(5));
        assertThatIllegalStateException().isThrownBy(() -> stream.seek(5, Whence.START));
        assertThatIllegalStateException().isThrownBy(() -> stream.setSize(5));
        assertThatIllegalStateException().isThrownBy(() -> stream.truncate(5));
        assertThatIllegalStateException().isThrownBy(() -> stream.flush());
        assertThatIllegalStateException().isThrownBy(() -> stream.sync());
        assertThatIllegalStateException().isThrownBy(() -> stream.toByteArray());
        assertThat(stream.position()).isEqualTo(1);
        assertThat(stream.size()).isEqualTo(10);
        Window.release(stream);
        assertThat(stream.toByteArray()).asString().isEqualTo("x123456789");
        assertThatIllegalStateException().isThrownBy(() -> Window.release(stream));
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(1);
    }

    @Test
    void sizeDuringAHold_countsHeldBytes() throws IOException {
        digits().position(10);
        Window.hold(stream);
        assertThat(stream.size()).isEqualTo(10);
        write(300, 1);
        assertThat(stream.size()).isEqualTo(310);
        Window.rollback(stream);
        assertThat(stream.size()).isEqualTo(10);
    }

    @Test
    void closing_dropsHeldBytes() throws IOException {
        digits().position(10);
        stream.writeByte('a');
        Window.hold(stream);
        write(300, 'b');
        stream.close();
        assertThat(fixture.get()).asString().isEqualTo("0123456789a");
    }

    @Test
    void emptyHold_changesNothing() throws IOException {
        digits().position(40);
        Window.hold(stream);
        Window.release(stream);
        assertThat(stream.position()).isEqualTo(40);
        assertThat(stream.size()).isEqualTo(10);
        stream.close();
        assertThat(fixture.get()).isEqualTo(DIGITS);
    }

    @Test
    void holdPastEnd_leavesAGapOfZerosOnlyWhenReleased() throws IOException {
        digits().setSize(2);
        stream.position(5);
        Window.hold(stream);
        stream.writeByte('x');
        Window.rollback(stream);
        assertThat(stream.size()).isEqualTo(2);
        Window.hold(stream);
        stream.writeByte('y');
        Window.release(stream);
        assertThat(stream.toByteArray()).containsExactly('0', '1', 0, 0, 0, 'y');
    }

    @Test
    void tooMuchToHold_isSaidAndCanBeRolledBack() throws IOException {
        digits().position(3);
        byte[] piece = new byte[100_000];
        Window.hold(stream);
        assertThatExceptionOfType(HoldOverflowException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 11; i++) {
                        stream.write(piece);
                    }
                })
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
        assertThat(Window.held(stream)).isTrue();
        Window.rollback(stream);
        assertThat(stream.position()).isEqualTo(3);
        assertThat(stream.toByteArray()).isEqualTo(DIGITS);
    }

    /** At its end a stream in memory may hold more than it must. */
    @Test
    void tooMuchToHold_leavesWhatWasWrittenBefore() throws IOException {
        write(5, 'a');
        byte[] piece = new byte[100_000];
        Window.hold(stream);
        try {
            for (int i = 0; i < 11; i++) {
                stream.write(piece);
            }
        } catch (HoldOverflowException e) {
            assertThat(Window.held(stream)).isTrue();
        }
        Window.rollback(stream);
        assertThat(stream.size()).isEqualTo(5);
        write(1, 'b');
        assertThat(stream.toByteArray()).asString().isEqualTo("aaaaab");
    }

    /** From before the old end to behind it: the hold begins before it, at it, and behind it. */
    @Test
    void holdAtTheOldEnd_keepsWhatIsThere() throws IOException {
        for (int before : new int[] {0, 4, 5, 6}) {
            for (boolean kept : new boolean[] {true, false}) {
                digits().position(5);
                assertThat(stream.readByte()).isEqualTo((byte) '5');
                stream.position(5);
                write(before, 'a');
                Window.hold(stream);
                write(3, 'b');
                if (kept) {
                    Window.release(stream);
                } else {
                    Window.rollback(stream);
                }
                String written = "01234" + "a".repeat(before) + (kept ? "bbb" : "");
                String expected = written + "0123456789".substring(Math.min(written.length(), 10));
                assertThat(stream.toByteArray()).asString().isEqualTo(expected);
                stream.close();
            }
        }
    }
}
