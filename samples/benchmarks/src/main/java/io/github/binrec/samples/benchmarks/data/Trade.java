package io.github.binrec.samples.benchmarks.data;

import io.activej.serializer.annotations.SerializeRecord;
import io.github.binrec.annotations.BinaryRecord;

/**
 * An execution on an exchange: ten components, small and flat.
 *
 * @param id its number
 * @param orderId the number of the order that it belongs to
 * @param account the account that it is booked to
 * @param symbol what was traded
 * @param venue where
 * @param side whether the account bought or sold
 * @param price the price of one
 * @param quantity how many
 * @param aggressor whether the account's order came second
 * @param time when, in nanoseconds since the epoch
 */
@BinaryRecord
@SerializeRecord
public record Trade(
        long id,
        long orderId,
        int account,
        String symbol,
        String venue,
        Side side,
        double price,
        int quantity,
        boolean aggressor,
        long time) {}
