package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;

class AtomicArraysTest {
    @Test
    void copy_keepsWhatWasThere() {
        AtomicIntegerArray ints = new AtomicIntegerArray(new int[] {1, -2});
        AtomicLongArray longs = new AtomicLongArray(new long[] {Long.MIN_VALUE});
        AtomicReferenceArray<String> texts = new AtomicReferenceArray<>(new String[] {"a", null});
        int[] copyOfInts = AtomicArrays.copyOf(ints);
        long[] copyOfLongs = AtomicArrays.copyOf(longs);
        List<String> copyOfTexts = AtomicArrays.copyOf(texts);
        ints.set(0, 5);
        longs.set(0, 5);
        texts.set(0, "b");
        assertThat(copyOfInts).containsExactly(1, -2);
        assertThat(copyOfLongs).containsExactly(Long.MIN_VALUE);
        assertThat(copyOfTexts).containsExactly("a", null);
    }

    @Test
    void size_isThatOfTheArrayOfPrimitives() {
        assertThat(AtomicArrays.sizeOf(new AtomicIntegerArray(200))).isEqualTo(PrimitiveArrays.sizeOf(new int[200]));
        assertThat(AtomicArrays.sizeOf(new AtomicLongArray(0))).isEqualTo(PrimitiveArrays.sizeOf(new long[0]));
    }

    @Test
    void array_holdsTheElementsOfTheList() {
        AtomicReferenceArray<String> array = AtomicArrays.of(Arrays.asList("a", null, "c"));
        assertThat(array.length()).isEqualTo(3);
        assertThat(array.get(0)).isEqualTo("a");
        assertThat(array.get(1)).isNull();
        assertThat(array.get(2)).isEqualTo("c");
    }

    @Test
    void whatIsHeld_mustNotBeNull() {
        assertThat(AtomicValues.held("a")).isEqualTo("a");
        assertThatThrownBy(() -> AtomicValues.held(null))
                .isInstanceOf(NullComponentException.class)
                .hasMessage("holds null, which its type does not allow; if it may, mark what it holds @Nullable, as in"
                        + " AtomicReference<@Nullable String>");
    }
}
