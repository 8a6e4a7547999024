package com.example.animals;

import static com.example.Vector.assertBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.binrec.codec.MalformedRecordException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutoValueTest {
    private static final String HEN = "09 03 0668656e 02000000";

    private final Animal hen = Animal.create("hen", 2);

    @Test
    void staticFactory() throws IOException {
        assertBytes(HEN, AnimalCodec.INSTANCE, hen);
        assertBytes("0b 07 0668656e 02000000 026e", AnimalCodec.INSTANCE, Animal.create("hen", 2, "n"));
    }

    @Test
    void memoizedIsComputedAgain() throws IOException {
        assertEquals(
                "hen with 2 legs",
                AnimalCodec.INSTANCE
                        .fromBytes(HexFormat.of().parseHex(HEN.replace(" ", "")))
                        .title());
    }

    @Test
    void builder() throws IOException {
        Cage cage = Cage.builder().setNumber(1).setAnimals(List.of(hen)).build();
        assertBytes("18 25 0100000000000000 01" + HEN + "04000000", CageCodec.INSTANCE, cage);
        assertBytes(
                "1c 3f 0100000000000000 01" + HEN + "024b 026e 01000000",
                CageCodec.INSTANCE,
                cage.toBuilder()
                        .setOpen(true)
                        .setKeeper("K")
                        .setNote("n")
                        .setPlaces(1)
                        .build());
    }

    @Test
    void checkOfTheBuilder() {
        String noPlaces = "18 25 0100000000000000 01" + HEN + "00000000";
        byte[] bytes = HexFormat.of().parseHex(noPlaces.replace(" ", ""));

        MalformedRecordException e =
                assertThrows(MalformedRecordException.class, () -> CageCodec.INSTANCE.fromBytes(bytes));

        assertEquals(MalformedRecordException.Reason.REJECTED_BY_TYPE, e.reason());
        assertEquals("too few places", e.getCause().getMessage());
    }
}
