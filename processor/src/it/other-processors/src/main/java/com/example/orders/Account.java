package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** All of the annotations that an entity has. */
@BinaryRecord
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Account {
    private long id;
    private String owner;

    @Builder.Default
    private Currency currency = Currency.EUR;

    public enum Currency {
        EUR,
        USD
    }
}
