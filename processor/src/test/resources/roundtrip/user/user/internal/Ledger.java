package user.internal;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import user.api.Amount;
import user.api.Containers;
import user.api.Message;
import user.api.Pair;

/**
 * Seen by the module alone; holds what everybody sees.
 *
 * @param entries the entries
 * @param sides both sides
 */
@BinaryRecord
public record Ledger(List<Entry> entries, Pair<Containers.Side, Message<String>> sides) {
    @BinaryRecord
    record Entry(Amount amount, Kind kind) {}

    enum Kind {
        IN,
        OUT
    }

    /**
     * Writes one and reads it back.
     *
     * @return a word if they are equal, else another
     * @throws java.io.IOException never
     */
    public static String roundTrip() throws java.io.IOException {
        Message<String> message = new Message.Saying<>("a", Message.Urgency.LATER);
        Ledger ledger = new Ledger(
                List.of(new Entry(Amount.of(5, true), Kind.OUT)), new Pair<>(Containers.Side.SELL, message));
        byte[] bytes = LedgerCodec.INSTANCE.toBytes(ledger);
        return java.util.Arrays.equals(LedgerCodec.INSTANCE.toBytes(LedgerCodec.INSTANCE.fromBytes(bytes)), bytes)
                ? "equal"
                : "different";
    }
}
