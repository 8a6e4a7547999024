package library;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Money(long cents) {}
