package shop;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as a user writes one.
 *
 * @param id its number
 * @param symbol what is traded
 * @param price the price
 * @param side which side
 * @param legs the parts
 * @param notes remarks by language
 * @param parent what it is a part of
 * @param open whether it can still change
 * @param quote the latest quote
 * @param history what it was before
 */
@BinaryRecord
@Reserved(id = 9, type = "String")
public record Trade(
        @FieldId(1) @Varint long id,
        @FieldId(2) String symbol,
        @FieldId(3) BigDecimal price,
        @FieldId(4) Side side,
        @FieldId(5) List<Leg> legs,
        @FieldId(6) Map<String, @Utf8 String> notes,
        @FieldId(7) Optional<Trade> parent,
        @FieldId(8) @Default("true") boolean open,
        @FieldId(10) Dated<Map<String, Leg>> quote,
        @FieldId(11) List<Dated<Side>> history) {

    /** A side. */
    public enum Side {
        /** Buys. */
        @Tag(1)
        BUY,
        /** Sells. */
        @Tag(2)
        SELL
    }

    /** A part. */
    @BinaryRecord
    public sealed interface Leg permits Fixed, Floating {}

    /**
     * A part at a fixed price.
     *
     * @param quantity how many
     */
    @BinaryRecord
    public record Fixed(int quantity) implements Leg {}

    /**
     * Something and when it was true.
     *
     * @param at the second
     * @param value the thing
     * @param earlier the same before
     * @param <T> what it is
     */
    @BinaryRecord
    public record Dated<T>(long at, T value, List<Dated<T>> earlier) {}

    @BinaryRecord
    record Floating(double spread) implements Leg {}
}
