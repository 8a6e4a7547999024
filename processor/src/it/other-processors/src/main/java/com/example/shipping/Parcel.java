package com.example.shipping;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

@BinaryRecord
@Value.Immutable
public interface Parcel {
    long id();

    String receiver();

    Optional<String> sender();

    OptionalInt floor();

    List<Item> items();

    Set<String> labels();

    Map<String, Integer> stamps();

    @Nullable String note();

    @Varint
    int grams();

    @Value.Default
    default boolean fragile() {
        return false;
    }

    @Value.Default
    default int attempts() {
        return 3;
    }

    @Value.Derived
    default int pieces() {
        return items().size();
    }

    @Value.Lazy
    default String address() {
        return receiver() + ", floor " + floor().orElse(0);
    }
}
