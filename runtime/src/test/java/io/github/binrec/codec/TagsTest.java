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
    private static final String VERSIONS =
            "; another version of the type may have written it, and a constant or variant marked @Fallback would stand for it";

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
        assertUnknown(
                () -> Tags.get(in, index + 1, Side.values()),
                1,
                "tag 2 is unknown to Side" + VERSIONS + " (at byte 1, UNKNOWN_TAG)");
        assertUnknown(
                () -> Tags.get(in, index + 2, Side.values()),
                2,
                "a tag of 128 or above is unknown to Side" + VERSIONS + " (at byte 2, UNKNOWN_TAG)");
    }

    @Test
    void aTagWithoutConstant_saysOnceOfWhichType() {
        byte[] two = {1, 2};
        byte[] wide = {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0xf};
        BinaryCodec<Side> codec = Codecs.enumeration(Side.values());
        assertUnknown(
                () -> codec.fromBytes(wide),
                0,
                "Side: tag 4294967295 is unknown" + VERSIONS + " (at byte 0, UNKNOWN_TAG)");
        assertUnknown(
                () -> Codecs.list(codec).fromBytes(two),
                1,
                "List[0]: tag 2 is unknown to Side" + VERSIONS + " (at byte 1, UNKNOWN_TAG)");
    }

    @Test
    void anUnknownVariant_namesItsClassAndTheSealedType() {
        assertThat(Tags.unknownVariant("Shape", "text"))
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("Shape");
    }

    private static void assertUnknown(ThrowingCallable call, long position, String text) {
        assertThatThrownBy(call)
                .hasMessage(text)
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedRecordException.class))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_TAG);
                    assertThat(e.position()).isEqualTo(position);
                });
    }
}
