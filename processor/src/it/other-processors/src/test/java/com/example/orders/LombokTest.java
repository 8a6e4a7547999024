package com.example.orders;

import static com.example.Vector.assertBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.binrec.codec.Codecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LombokTest {
    private static final String LINE = "0c 07 0670656e 02000000 02010f";
    private static final String ADDRESS = "09 03 06456c6d 06527965";

    private final Line line = Line.of("pen", 2, new BigDecimal("1.5"));
    private final Address address = Address.of("Elm", "Rye");

    @Test
    void valueWithStaticConstructor() throws IOException {
        assertBytes(LINE, LineCodec.INSTANCE, line);
    }

    @Test
    void valueWithBuilderDefaultsAndSingular() throws IOException {
        Order order = Order.builder()
                .id(1)
                .customer("Ann")
                .paid(true)
                .line(line)
                .discount("x", 5)
                .placed(Instant.ofEpochSecond(1, 2))
                .build();
        String lists = "01" + LINE + "01 0278 05000000";
        String placed = "0100000000000000 02000000";

        assertBytes("33 ff00 0100000000000000 06416e6e 03000000" + lists + placed, OrderCodec.INSTANCE, order);
        assertBytes(
                "37 f703 0100000000000000 06416e6e 04000000" + lists + placed + "0276 026e",
                OrderCodec.INSTANCE,
                order.toBuilder()
                        .voucher(Optional.of("v"))
                        .note("n")
                        .build()
                        .withPaid(false)
                        .withPriority(4));
    }

    @Test
    void dataWithoutArguments() throws IOException {
        Customer customer = new Customer();
        customer.setName("Ann");
        customer.setActive(true);
        customer.setPhones(List.of("1"));
        assertBytes("08 07 06416e6e 01 0231", CustomerCodec.INSTANCE, customer);

        customer.setActive(false);
        customer.setAge(30);
        assertBytes("0c 0d 06416e6e 01 0231 1e000000", CustomerCodec.INSTANCE, customer);
    }

    @Test
    void dataWithBuilderAndAllConstructors() throws IOException {
        assertBytes(
                "0e 07 0100000000000000 06416e6e 00",
                AccountCodec.INSTANCE,
                Account.builder().id(1).owner("Ann").build());
        assertBytes(
                "0e 07 0100000000000000 06416e6e 01",
                AccountCodec.INSTANCE,
                new Account(1, "Ann", Account.Currency.USD));
    }

    @Test
    void fieldDefaultsWithStaticNameAndFluentAccessors() throws IOException {
        assertBytes(ADDRESS, AddressCodec.INSTANCE, address);
    }

    @Test
    void requiredArgumentsSettersAndALazyGetter() throws IOException {
        Session session = new Session("ann");
        session.setClicks(2);
        assertBytes("09 03 06616e6e 02000000", SessionCodec.INSTANCE, session);
        session.setReferrer("r");
        assertBytes("0b 07 06616e6e 02000000 0272", SessionCodec.INSTANCE, session);

        assertEquals(
                "Hello ann",
                SessionCodec.INSTANCE
                        .fromBytes(SessionCodec.INSTANCE.toBytes(session))
                        .getGreeting());
    }

    @Test
    void superBuilder() throws IOException {
        assertBytes(
                "09 01 0100000000000000",
                PartyCodec.INSTANCE,
                Party.builder().id(1).build());
        assertBytes(
                "18 07 0100000000000000 06416e6e 01" + ADDRESS,
                PersonCodec.INSTANCE,
                Person.builder().id(1).name("Ann").address(address).build());
    }

    @Test
    void recordWithBuilder() throws IOException {
        assertBytes(
                "01000000 02000000",
                PointCodec.INSTANCE,
                Point.builder().x(1).build().withY(2));
    }

    @Test
    void genericValue() throws IOException {
        assertBytes("0b 03 0100000000000000 0261", PairCodec.of(Codecs.LONG, Codecs.STRING), new Pair<>(1L, "a"));
    }
}
