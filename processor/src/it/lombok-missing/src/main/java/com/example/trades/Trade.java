package com.example.trades;

import io.github.binrec.annotations.BinaryRecord;
import lombok.Value;

@BinaryRecord
@Value
public class Trade {
    long id;
    String symbol;
}
