package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.Builder;
import lombok.NonNull;
import lombok.Singular;
import lombok.Value;
import lombok.With;
import org.jspecify.annotations.Nullable;

/** A value with a builder, and with all that Lombok has for one. */
@BinaryRecord
@Value
@Builder(toBuilder = true)
@With
public class Order {
    long id;

    @NonNull String customer;

    @Builder.Default
    int priority = 3;

    boolean paid;

    @Singular
    List<Line> lines;

    @Singular
    Map<String, Integer> discounts;

    Instant placed;

    @Builder.Default
    Optional<String> voucher = Optional.empty();

    @Nullable String note;
}
