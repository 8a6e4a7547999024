package io.github.binrec.samples.benchmarks.data.varint;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import io.github.binrec.samples.benchmarks.data.Side;

/**
 * {@link io.github.binrec.samples.benchmarks.data.Trade} in {@code PLAIN}, with varints where they help.
 *
 * @param id as there
 * @param orderId as there
 * @param account as there
 * @param symbol as there
 * @param venue as there
 * @param side as there
 * @param price as there
 * @param quantity as there
 * @param aggressor as there
 * @param time as there
 */
@BinaryRecord(framing = Framing.PLAIN)
public record Trade(
        @Varint @Unsigned long id,
        @Varint @Unsigned long orderId,
        @Varint @Unsigned int account,
        String symbol,
        String venue,
        Side side,
        double price,
        @Varint @Unsigned int quantity,
        boolean aggressor,
        long time) {}
