package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import java.math.BigDecimal;
import lombok.Value;

@BinaryRecord
@Value(staticConstructor = "of")
public class Line {
    String article;
    int count;
    BigDecimal price;
}
