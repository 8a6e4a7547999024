package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.ToString;
import lombok.experimental.SuperBuilder;

@BinaryRecord
@SuperBuilder(toBuilder = true)
@Getter
@EqualsAndHashCode
@ToString
public class Party {
    @FieldId(1)
    private final long id;
}
