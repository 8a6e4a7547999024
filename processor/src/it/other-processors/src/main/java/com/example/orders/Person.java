package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import java.util.List;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.Singular;
import lombok.ToString;
import lombok.experimental.SuperBuilder;

@BinaryRecord
@SuperBuilder(toBuilder = true)
@Getter
@EqualsAndHashCode(callSuper = true)
@ToString(callSuper = true)
public class Person extends Party {
    @FieldId(2)
    private final String name;

    @FieldId(3)
    @Singular
    private final List<Address> addresses;
}
