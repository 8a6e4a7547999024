package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(boolan open, dobule price, Dobule other, strng name) {}
