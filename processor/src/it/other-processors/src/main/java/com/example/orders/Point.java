package com.example.orders;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import lombok.Builder;
import lombok.With;

@BinaryRecord(framing = Framing.PLAIN)
@Builder
@With
public record Point(int x, int y) {}
