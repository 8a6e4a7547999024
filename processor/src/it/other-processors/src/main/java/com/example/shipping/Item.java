package com.example.shipping;

import io.github.binrec.annotations.BinaryRecord;
import org.immutables.value.Value;

/** An abstract class, checked, and made with {@code of} too. */
@BinaryRecord
@Value.Immutable
public abstract class Item {
    @Value.Parameter
    public abstract String name();

    @Value.Parameter
    public abstract int count();

    @Value.Check
    protected void check() {
        if (count() < 1) {
            throw new IllegalStateException("no " + name());
        }
    }
}
