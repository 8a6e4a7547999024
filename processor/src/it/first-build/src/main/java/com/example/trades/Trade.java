package com.example.trades;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        long id, String symbol, int quantity, @Nullable String note) {}
