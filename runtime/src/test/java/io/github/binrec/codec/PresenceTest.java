package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.EndOfStreamException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PresenceTest {
    @Test
    void aBitmapOfTwoWords_isReadAsItWasPut() throws IOException {
        byte[] bytes = new byte[11];
        int next = Presence.put(bytes, 0, Long.MAX_VALUE, 9, true);
        assertThat(Presence.put(bytes, next, 0x2a5L, 2, false)).isEqualTo(11);
        ByteStream in = ByteStreams.memory(bytes);
        long first = Presence.read(in);
        assertThat(first).isEqualTo(-1L);
        assertThat(Presence.next(in, first)).isEqualTo(0x2a5L);
        assertThat(in.position()).isEqualTo(11);
    }

    @Test
    void aBitmapThatEndsEarly_hasNoFurtherFields() throws IOException {
        ByteStream in = ByteStreams.memory(new byte[] {0x7f, 1});
        long first = Presence.read(in);
        assertThat(Presence.next(in, first)).isZero();
        assertThat(in.position()).isEqualTo(1);
    }

    @Test
    void aBitmapThatPromisesMoreThanThereIs_isCutOff() throws IOException {
        byte[] bytes = new byte[9];
        Presence.put(bytes, 0, 1, 9, true);
        ByteStream in = ByteStreams.memory(bytes);
        long first = Presence.read(in);
        assertThatThrownBy(() -> Presence.next(in, first)).isInstanceOf(EndOfStreamException.class);
    }
}
