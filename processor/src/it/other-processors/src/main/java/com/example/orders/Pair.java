package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import lombok.Value;

@BinaryRecord
@Value
public class Pair<A, B> {
    A first;
    B second;
}
