package com.example.fair;

import static com.example.Vector.assertBytes;

import com.example.animals.Animal;
import com.example.animals.Cage;
import com.example.orders.Account;
import com.example.orders.Pair;
import com.example.orders.Point;
import com.example.shipping.ImmutableItem;
import com.example.shipping.ImmutableParcel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types of all three in one value. */
class FairTest {
    private static final String PLACE = "01000000 02000000";
    private static final String HEN = "09 03 0668656e 02000000";
    private static final String LIVING = "01 13 03" + PLACE + HEN;
    private static final String PACKED = "02 1f 03" + PLACE + "15 f30a 0100000000000000 04426f 00 00 00 01 03000000";
    private static final String EMPTY = "03 09 01" + PLACE;

    private final Point place = new Point(1, 2);
    private final Animal hen = Animal.create("hen", 2);
    private final Exhibit living = Exhibit.Living.create(place, hen);
    private final Exhibit packed = ImmutablePacked.builder()
            .place(place)
            .parcel(ImmutableParcel.builder().id(1).receiver("Bo").grams(-1).build())
            .build();
    private final Exhibit empty = new Exhibit.Empty(place);

    @Test
    void variants() throws IOException {
        assertBytes(LIVING, ExhibitCodec.INSTANCE, living);
        assertBytes(PACKED, ExhibitCodec.INSTANCE, packed);
        assertBytes(EMPTY, ExhibitCodec.INSTANCE, empty);
    }

    @Test
    void all() throws IOException {
        Fair fair = new Fair(
                List.of(living, packed, empty),
                Cage.builder().setNumber(1).setAnimals(List.of(hen)).build(),
                new Pair<>(Account.builder().id(1).owner("Ann").build(), ImmutableItem.of("pen", 1)));

        assertBytes(
                "77 07 03" + LIVING + PACKED + EMPTY
                        + "18 25 0100000000000000 01" + HEN + "04000000"
                        + "1a 03 0e 07 0100000000000000 06416e6e 00 09 03 0670656e 01000000",
                FairCodec.INSTANCE,
                fair);
    }
}
