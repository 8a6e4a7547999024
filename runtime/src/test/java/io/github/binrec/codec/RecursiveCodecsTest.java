package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecursiveCodecsTest {
    private final AtomicInteger made = new AtomicInteger();
    private final RecursiveCodecs codecs = new RecursiveCodecs();

    private BinaryCodec<List<Byte>> get(Class<?> type, BinaryCodec<Byte> argument) {
        return codecs.get(
                type,
                () -> {
                    made.incrementAndGet();
                    return Codecs.list(argument);
                },
                argument);
    }

    @Test
    void codec_isMadeWhenItIsNeeded_andNotBefore() {
        BinaryCodec<List<Byte>> codec = get(List.class, Codecs.BYTE);
        assertThat(made).hasValue(0);
        assertThat(codec.toBytes(List.of((byte) 7))).isEqualTo(new byte[] {1, 7});
        assertThat(codec.sizeOf(List.of())).isEqualTo(1);
        assertThat(codec.leastSize()).isEqualTo(1);
        assertThat(codec).hasToString("codec of List");
        assertThat(made).hasValue(1);
    }

    @Test
    void codecOfOneClassAndTheSameArguments_isMadeOnce() throws MalformedRecordException {
        for (int i = 0; i < 3; i++) {
            assertThat(get(List.class, Codecs.BYTE).fromBytes(new byte[] {1, 7}))
                    .containsExactly((byte) 7);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void codecsOfOtherClassesOrArguments_areOthers() {
        BinaryCodec<Byte> alike = Composition.of(
                "Byte",
                1,
                java.util.OptionalLong.of(1),
                (out, value) -> out.writeByte(value),
                in -> in.readByte(),
                value -> 1);
        for (BinaryCodec<List<Byte>> codec :
                List.of(get(List.class, Codecs.BYTE), get(Iterable.class, Codecs.BYTE), get(List.class, alike))) {
            assertThat(codec.greatestSize()).isEmpty();
        }
        assertThat(made).hasValue(3);
    }
}
