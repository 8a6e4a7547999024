package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.Growth.assertLinear;
import static io.github.binrec.processor.roundtrip.Growth.encoding;
import static io.github.binrec.processor.roundtrip.HostileTypes.bytes;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static io.github.binrec.processor.roundtrip.HostileTypes.deepCodec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long inputs that go wrong at their end, or that nobody wants to see: they take memory and time for their length, and no more.
 */
class HostileRefusalsTest {
    private static final int COUNT = 4_000;
    private static final int LARGE = 16 * COUNT;

    /** A list or set of many good elements, of which a {@code #} stands for four bytes that are others in each, then a bad one. */
    @ParameterizedTest
    @CsvSource({
        "VarintList, 00, 8000, MALFORMED_VARINT",
        "VarintList, 00, 8080808010, MALFORMED_VARINT",
        "Utf8List, 0161, 01c3, MALFORMED_TEXT",
        "VarintList, 00, 80, TRUNCATED",
        "TextList, 0261, feffffff0f, LENGTH_EXCEEDS_INPUT",
        "ListOfLists, 00, 80808040, LENGTH_EXCEEDS_INPUT",
        "SideList, 00, 02, UNKNOWN_TAG",
        "BooleanList, 01, 02, INVALID_VALUE",
        "OptionalList, 00, 02, INVALID_VALUE",
        "PlainPickyList, 050101000000, 0501ffffffff, REJECTED_BY_TYPE",
        "NumberSet, #, 00000000, DUPLICATE",
        "NumberMap, # 00, 00000000 00, DUPLICATE",
        "PairSet, # 00000000, 0000000000000000, DUPLICATE"
    })
    void badElementAtTheEnd(String type, String element, String last, Reason reason) throws Exception {
        byte[] large = elements(LARGE, element, last);

        Attempt refused = Attempt.ofBytes(codec(type), large).refusedFor(reason);

        assertThat(refused.malformed().path()).startsWith("Types." + type + ".value[" + LARGE + "]");
        assertThat(refused.malformed().position())
                .isBetween((long) large.length - bytes(last).length, (long) large.length);
        assertLinear(type, COUNT, 100, count -> elements(count, element, last));
    }

    private static byte[] elements(int count, String element, String last) throws IOException {
        return encoding(out -> {
            out.writeVarInt(count + 1);
            byte[] behind = bytes(element.replace("#", ""));
            for (int i = 0; i < count; i++) {
                if (element.startsWith("#")) {
                    out.writeInt(i);
                }
                out.write(behind);
            }
            out.write(bytes(last));
        });
    }

    /** Without a known end the bytes are read for as long as there are some. */
    @ParameterizedTest
    @ValueSource(strings = {"Text", "Utf8Text", "Bytes", "Longs", "Big"})
    void lengthThatPromisesMore(String type) throws Exception {
        assertLinear(
                type,
                20_000,
                8,
                count -> encoding(out -> {
                    out.writeVarInt(1 << 26);
                    out.write(new byte[count]);
                }));
    }

    @Test
    void bytesBehindTheValue() throws Exception {
        byte[] large = trailing(LARGE);
        Attempt.ofBytes(codec("Text"), large)
                .refused(Reason.TRAILING_BYTES, 2, "Types.Text")
                .allocatedAtMost(0);
        assertLinear("Text", COUNT, 1, HostileRefusalsTest::trailing);
    }

    private static byte[] trailing(int count) throws IOException {
        return encoding(out -> {
            out.write(bytes("0261"));
            out.write(new byte[count]);
        });
    }

    @Test
    void levelsWithoutEnd() throws Exception {
        BinaryCodec<Object> chain = deepCodec("PlainChain");
        assertLinear(
                chain,
                COUNT,
                1,
                count -> encoding(out -> {
                    for (int i = 0; i < count; i++) {
                        out.writeByte(1);
                    }
                }));
    }

    /** What is stepped over is looked at once, however deep it nests. */
    @Test
    void bodyOfAFieldThatIsGone() throws Exception {
        String map = "01 0261 09 ff01" + "00000000".repeat(9);
        byte[] large = shrunk(LARGE, map);
        assertThat(Attempt.ofBytes(codec("Shrunk"), large)
                        .accepted()
                        .allocatedAtMost(8)
                        .value())
                .hasToString("Shrunk[id=7]");
        assertLinear("Shrunk", COUNT, 8, count -> shrunk(count, map));
        Attempt.ofBytes(codec("Shrunk"), shrunk(LARGE, map.replace("ff01", "ff02")))
                .refused(Reason.INVALID_VALUE, 13, "Types.Shrunk.#1[0][0].value")
                .allocatedAtMost(1);
    }

    private static byte[] shrunk(int count, String map) throws IOException {
        return framed("03", encoding(out -> {
            out.write(Growth.counted(count, (body, i) -> body.write(bytes(map))));
            out.writeInt(7);
        }));
    }

    /** What a later version added is not even looked at. */
    @Test
    void fieldsThatNobodyKnows() throws Exception {
        byte[] known = bytes("0100000000000000 026100");
        assertThat(Attempt.ofBytes(codec("Trade"), trade(known, LARGE))
                        .accepted()
                        .allocatedAtMost(0)
                        .value())
                .hasToString("Trade[id=1, symbol=a, pairs=[]]");
        assertLinear("Trade", COUNT, 1, count -> trade(known, count));
    }

    private static byte[] trade(byte[] known, int unknown) throws IOException {
        return framed("0f", encoding(out -> {
            out.write(known);
            out.write(new byte[unknown]);
        }));
    }

    /** What an unknown variant holds is kept, once. */
    @Test
    void variantThatNobodyKnows() throws Exception {
        assertLinear(
                "Event",
                20_000,
                8,
                count -> encoding(out -> {
                    out.writeByte(7);
                    out.writeVarInt(count);
                    out.write(new byte[count]);
                }));
    }

    private static byte[] framed(String presence, byte[] bodies) throws IOException {
        return encoding(out -> {
            out.writeVarLong(bodies.length + bytes(presence).length);
            out.write(bytes(presence));
            out.write(bodies);
        });
    }
}
