package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexedListsTest {
    static List<List<Integer>> quickLists() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        return List.of(
                list, List.of(3, 1, 2), Arrays.asList(3, 1, 2), list.subList(0, 3), Collections.unmodifiableList(list));
    }

    @ParameterizedTest
    @MethodSource("quickLists")
    void listWithAnIndex_isTakenAsItIs(List<Integer> list) {
        assertThat(IndexedLists.of(list)).isSameAs(list);
    }

    /** Between the first element and the last it may have become another list of the same size. */
    @Test
    void listThatThreadsShare_isThatOfOneMoment() {
        List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2));
        List<Integer> indexed = IndexedLists.of(list);
        list.set(0, 3);
        assertThat(indexed).containsExactly(1, 2);
    }

    @Test
    @SuppressWarnings("JdkObsolete") // a linked list is what is tested
    void linkedList_isCopied_nullsIncluded() {
        LinkedList<String> list = new LinkedList<>(Arrays.asList("b", null, "a"));
        List<String> indexed = IndexedLists.of(list);
        assertThat(indexed).isInstanceOf(RandomAccess.class).containsExactly("b", null, "a");
        list.clear();
        assertThat(indexed).hasSize(3);
    }
}
