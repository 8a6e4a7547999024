package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class WindowViewsTest {
    private final WindowViews views = new WindowViews();
    private final byte[] array = {1, 2, 3, 4, 5, 6, 7};

    @Test
    void views_areLittleEndian_andWriteThrough() {
        assertThat(views.bytes(array).getInt(1)).isEqualTo(0x05_04_03_02);
        assertThat(views.chars(array, 2).get(1)).isEqualTo((char) 0x04_03);
        assertThat(views.chars(array, 3).get(1)).isEqualTo((char) 0x05_04);

        views.chars(array, 5).put(2, (char) 0x11_10);
        assertThat(array).containsExactly(1, 2, 3, 4, 5, 0x10, 0x11);
    }

    @Test
    void charsAtAnIndex_reachToTheEnd_whereverTheBufferStands() {
        views.bytes(array).limit(3).position(2);
        assertThat(views.chars(array, 0).remaining()).isEqualTo(3);
        views.bytes(array).limit(3).position(2);
        assertThat(views.chars(array, 1).remaining()).isEqualTo(3);
    }

    @Test
    void views_areKept_asLongAsTheArrayIsTheSame() {
        ByteBuffer bytes = views.bytes(array);
        CharBuffer even = views.chars(array, 4);
        CharBuffer odd = views.chars(array, 1);
        assertThat(views.bytes(array)).isSameAs(bytes);
        assertThat((Object) views.chars(array, 0)).isSameAs(even);
        assertThat((Object) views.chars(array, 5)).isSameAs(odd);
    }

    @Test
    void otherArray_getsViewsOfItsOwn() {
        views.chars(array, 0);
        views.chars(array, 1);
        byte[] other = {9, 8, 7};

        assertThat(views.chars(other, 0).get(0)).isEqualTo((char) 0x08_09);
        assertThat(views.chars(other, 1).get(0)).isEqualTo((char) 0x07_08);
        assertThat(views.bytes(other).array()).isSameAs(other);
        assertThat(views.chars(array, 1).get(0)).isEqualTo((char) 0x03_02);
    }

    @Test
    void emptyArray_hasNoChars() {
        assertThat(views.chars(new byte[0], 0).remaining()).isZero();
    }
}
