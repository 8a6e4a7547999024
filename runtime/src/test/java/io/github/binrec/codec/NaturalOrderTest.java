package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void naturalOrder_passes_saidOrNot() {
        NaturalOrder.check(new TreeSet<String>());
        NaturalOrder.check(new TreeSet<>(Comparator.<String>naturalOrder()));
        NaturalOrder.check(new TreeMap<String, String>());
    }

    @Test
    void anotherOrder_isRefused_evenOfNothing() {
        assertThatThrownBy(() -> NaturalOrder.check(new TreeSet<>(String.CASE_INSENSITIVE_ORDER)))
                .isInstanceOf(UnencodableValueException.class)
                .hasMessageContaining("is sorted by a comparator (java.lang.String$CaseInsensitiveComparator)")
                .hasMessageEndingWith(
                        "to keep the elements as they stand, let the component be a LinkedHashSet and copy them into one");
        assertThatThrownBy(() -> NaturalOrder.check(new TreeMap<String, String>(Comparator.reverseOrder())))
                .isInstanceOf(UnencodableValueException.class)
                .hasMessageEndingWith("let the component be a LinkedHashMap and copy them into one");
    }

    @Test
    void anotherOrder_isRefused_alsoUnderAWiderType() {
        Collection<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> texts = new TreeMap<>(Comparator.reverseOrder());

        assertThatThrownBy(() -> NaturalOrder.check(names)).isInstanceOf(UnencodableValueException.class);
        assertThatThrownBy(() -> NaturalOrder.check(texts)).isInstanceOf(UnencodableValueException.class);
    }

    @Test
    void whatHidesItsOrder_passes() {
        NaturalOrder.check(Collections.unmodifiableCollection(new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        NaturalOrder.check(Map.of("b", "a"));
    }
}
