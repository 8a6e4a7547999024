package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import io.github.binrec.stream.Window;
import java.io.IOException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TagsTest {
    private enum Side {
        BUY,
        SELL
    }

    @Test
    void aByteInTheWindow_isTheConstantAtThatPosition() throws IOException {
        ByteStream in = ByteStreams.memory(new byte[] {9, 1, 0});
        int index = Window.require(in, 3);
        assertThat(Tags.get(in, index + 1, Side.values())).isEqualTo(Side.SELL);
        assertThat(Tags.get(in, index + 2, Side.values())).isEqualTo(Side.BUY);
    }

    @Test
    void theTagOfAConstant_isItsPosition() {
        assertThat(Tags.of(Side.BUY)).isZero();
        assertThat(Tags.of(Side.SELL)).isEqualTo(1);
    }

    @Test
    void aByteWithoutConstant_isReportedWhereItStands() throws IOException {
        ByteStream in = ByteStreams.memory(new byte[] {0, 2, (byte) 0x80, 1});
        int index = Window.require(in, 4);
        assertUnknown(() -> Tags.get(in, index + 1, Side.values()), 1, "Side has nothing with tag 2");
        assertUnknown(() -> Tags.get(in, index + 2, Side.values()), 2, "Side has nothing with tag 128 or above");
    }

    @Test
    void anUnknownVariant_namesItsClassAndTheSealedType() {
        assertThat(Tags.unknownVariant("Shape", "text"))
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("Shape");
    }

    private static void assertUnknown(ThrowingCallable call, long position, String text) {
        assertThatThrownBy(call)
                .hasMessageContaining(text)
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedRecordException.class))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_TAG);
                    assertThat(e.position()).isEqualTo(position);
                });
    }
}
