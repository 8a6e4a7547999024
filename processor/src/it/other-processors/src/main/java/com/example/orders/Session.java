package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Ignore;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import org.jspecify.annotations.Nullable;

/** A constructor for what is final, setters for the rest. */
@BinaryRecord
@Getter
@Setter
@RequiredArgsConstructor
@EqualsAndHashCode
@ToString
public class Session {
    private final String user;
    private int clicks;

    @Nullable private String referrer;

    @Ignore
    @EqualsAndHashCode.Exclude
    private int cached;

    @EqualsAndHashCode.Exclude
    @Getter(lazy = true)
    private final String greeting = "Hello " + user;
}
