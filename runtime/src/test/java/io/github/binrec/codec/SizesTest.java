package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.stream.ByteStream;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SizesTest {
    private static final OptionalLong NONE = OptionalLong.empty();

    private static OptionalLong of(long bytes) {
        return OptionalLong.of(bytes);
    }

    @Test
    void bounds_addUp_unlessOneIsMissingOrTheSumIsNoLong() {
        assertThat(Sizes.sum(3)).isEqualTo(of(3));
        assertThat(Sizes.sum(3, of(4), of(5))).isEqualTo(of(12));
        assertThat(Sizes.sum(3, of(4), NONE)).isEqualTo(NONE);
        assertThat(Sizes.sum(3, of(Long.MAX_VALUE - 3))).isEqualTo(of(Long.MAX_VALUE));
        assertThat(Sizes.sum(3, of(Long.MAX_VALUE - 2))).isEqualTo(NONE);
        assertThat(Sizes.times(3, of(4))).isEqualTo(of(12));
        assertThat(Sizes.times(3, NONE)).isEqualTo(NONE);
        assertThat(Sizes.times(2, of(Long.MAX_VALUE / 2))).isEqualTo(of(Long.MAX_VALUE - 1));
        assertThat(Sizes.times(2, of(Long.MAX_VALUE / 2 + 1))).isEqualTo(NONE);
    }

    @Test
    void lengthOfAFrame_isCounted() {
        assertThat(Sizes.framed(of(0))).isEqualTo(of(1));
        assertThat(Sizes.framed(of(127))).isEqualTo(of(128));
        assertThat(Sizes.framed(of(128))).isEqualTo(of(130));
        assertThat(Sizes.framed(of(Long.MAX_VALUE))).isEqualTo(NONE);
        assertThat(Sizes.framed(NONE)).isEqualTo(NONE);
    }

    @Test
    void ofSeveral_theEndsCount() {
        assertThat(Sizes.least(5, 3, 4)).isEqualTo(3);
        assertThat(Sizes.greatest(of(5), of(3))).isEqualTo(of(5));
        assertThat(Sizes.greatest(of(5), NONE)).isEqualTo(NONE);
    }

    @Test
    void range_isShort() {
        assertThat(Sizes.range(8, of(8))).isEqualTo("8");
        assertThat(Sizes.range(1, of(5))).isEqualTo("1..5");
        assertThat(Sizes.range(1, NONE)).isEqualTo("1..");
    }

    @Test
    void codecWrittenByHand_hasALineOfDescription() {
        assertThat(new ByHand(0, NONE).describe()).isEqualTo("ByHand: 0 bytes or more");
        assertThat(new ByHand(1, NONE).describe()).isEqualTo("ByHand: 1 byte or more");
        assertThat(new ByHand(1, of(1)).describe()).isEqualTo("ByHand: 1 byte");
        assertThat(new ByHand(2, of(9)).describe()).isEqualTo("ByHand: 2 to 9 bytes");
        assertThat(Composition.part(new ByHand(2, of(9))).describe()).isEqualTo("ByHand: 2 to 9 bytes");
    }

    private record ByHand(long leastSize, OptionalLong greatestSize) implements BinaryCodec<String> {
        @Override
        public void write(ByteStream out, String value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String read(ByteStream in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long sizeOf(String value) {
            throw new UnsupportedOperationException();
        }
    }
}
