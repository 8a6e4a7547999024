package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import java.util.ArrayList;
import java.util.List;
import lombok.Data;
import org.jspecify.annotations.Nullable;

/** Mutable, made without arguments. */
@BinaryRecord
@Data
public class Customer {
    private String name = "";
    private boolean active;
    private List<String> phones = new ArrayList<>();

    @Nullable private Integer age;
}
