package com.example.shipping;

import static com.example.Vector.assertBytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.binrec.codec.MalformedRecordException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImmutablesTest {
    private static final String ITEM = "09 03 0670656e 01000000";

    private final ImmutableParcel parcel =
            ImmutableParcel.builder().id(1).receiver("Bo").grams(-1).build();

    @Test
    void nothingThatNeedNotBeThere() throws IOException {
        assertBytes("15 f30a 0100000000000000 04426f 00 00 00 01 03000000", ParcelCodec.INSTANCE, parcel);
    }

    @Test
    void everything() throws IOException {
        assertBytes(
                "30 ff0f 0100000000000000 04426f 04416c 02000000 01" + ITEM
                        + "01 026c 01 0273 04000000 026e 0a 01000000",
                ParcelCodec.INSTANCE,
                parcel.withSender("Al")
                        .withFloor(2)
                        .withItems(ImmutableItem.of("pen", 1))
                        .withLabels("l")
                        .withStamps(Map.of("s", 4))
                        .withNote("n")
                        .withGrams(5)
                        .withFragile(true)
                        .withAttempts(1));
    }

    @Test
    void derivedAndLazyAreComputedAgain() throws IOException {
        Parcel back = ParcelCodec.INSTANCE.fromBytes(
                ParcelCodec.INSTANCE.toBytes(parcel.withItems(ImmutableItem.of("pen", 1))));

        assertEquals(1, back.pieces());
        assertEquals("Bo, floor 0", back.address());
    }

    @Test
    void checkOfBytes() throws IOException {
        assertBytes(ITEM, ItemCodec.INSTANCE, ImmutableItem.of("pen", 1));
        byte[] none = HexFormat.of().parseHex("09030670656e00000000");

        MalformedRecordException e =
                assertThrows(MalformedRecordException.class, () -> ItemCodec.INSTANCE.fromBytes(none));

        assertEquals(MalformedRecordException.Reason.REJECTED_BY_TYPE, e.reason());
        assertEquals("no pen", e.getCause().getMessage());
    }

    @Test
    void anotherName() throws IOException {
        assertBytes(
                "08 03 0243 02 0261 0262",
                AbstractRouteCodec.INSTANCE,
                Route.builder().carrier("C").addStops("a", "b").build());
    }
}
