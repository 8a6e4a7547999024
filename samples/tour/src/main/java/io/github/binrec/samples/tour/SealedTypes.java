package io.github.binrec.samples.tour;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import java.util.HexFormat;
import java.util.List;

/**
 * One of several records, told apart by a tag. Tags that are given explicitly stay what they are when variants are moved
 * or added; without them the order of the declaration counts.
 */
public final class SealedTypes {

    /** What happened to an account. */
    @BinaryRecord
    public sealed interface Event permits Opened, Deposited, Closed {}

    /** The account was opened. */
    @Tag(1)
    @BinaryRecord
    public record Opened(String owner) implements Event {}

    /** Money came in. */
    @Tag(2)
    @BinaryRecord
    public record Deposited(Money amount) implements Event {}

    /** The account was closed. */
    @Tag(3)
    @BinaryRecord
    public record Closed() implements Event {}

    /** An amount: small, and never to change, so the framing without overhead fits. */
    @BinaryRecord(framing = Framing.PLAIN)
    public record Money(long cents, Currency currency) {}

    /** The currencies. */
    public enum Currency {
        /** Euro. */
        @Tag(978)
        EUR,
        /** US dollar. */
        @Tag(840)
        USD
    }

    /** What is stored: everything that happened. */
    @BinaryRecord
    public record Account(List<Event> events) {}

    private SealedTypes() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Account account = account();
        byte[] bytes = SealedTypes_AccountCodec.INSTANCE.toBytes(account);
        System.out.println(account);
        System.out.println(HexFormat.ofDelimiter(" ").formatHex(bytes));
    }

    static Account account() {
        return new Account(List.of(new Opened("Zoë"), new Deposited(new Money(12_50, Currency.EUR)), new Closed()));
    }
}
