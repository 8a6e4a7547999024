package io.github.binrec.processor.roundtrip;

import static io.github.binrec.processor.roundtrip.Growth.assertLinear;
import static io.github.binrec.processor.roundtrip.Growth.counted;
import static io.github.binrec.processor.roundtrip.HostileTypes.codec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many keys, and keys of one hash code: what they take grows with their number, or they are refused. */
class HostileKeysTest {
    private static final int MANY = 1 << 16;

    @ParameterizedTest
    @CsvSource({"PairSet, 0", "PairMap, 1"})
    void manyKeys(String type, int valueSize) throws Exception {
        assertLinear(
                type,
                2_000,
                100,
                count -> counted(count, (out, i) -> {
                    out.writeInt(i);
                    out.writeInt(-i * 31);
                    out.write(new byte[valueSize]);
                }));
    }

    /** Strings are Comparable: the JDK's tables sort those of one hash code, and need no guard. */
    @ParameterizedTest
    @CsvSource({"TextSet, 0", "SortedTexts, 0", "TextMap, 1", "Table, 1"})
    void textsOfOneHashCode(String type, int valueSize) throws Exception {
        assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
        assertLinear(
                type,
                2_048,
                100,
                count -> counted(count, (out, i) -> {
                    out.writeVarInt(32 << 1);
                    for (int bit = 0; bit < 16; bit++) {
                        out.write((i >> bit & 1) == 0 ? new byte[] {'A', 'a'} : new byte[] {'B', 'B'});
                    }
                    out.write(new byte[valueSize]);
                }));
    }

    /** Of keys that are not Comparable, more than a thousand of one hash code are refused, before they take time. */
    @Test
    void otherKeysOfOneHashCode_areRefused() throws Exception {
        assertRefused("SameHashSet", counted(MANY, (out, i) -> out.writeInt(i)));
        // 31 * first + second is always 0
        assertRefused("PairSet", counted(MANY, (out, i) -> {
            out.writeInt(i);
            out.writeInt(-31 * i);
        }));
        assertRefused("ListSet", counted(MANY, (out, i) -> {
            out.writeVarInt(2);
            out.writeInt(i);
            out.writeInt(-31 * i);
        }));
        // the hash code of an address of 16 bytes is the sum of four numbers
        assertRefused("Hosts", counted(MANY, (out, i) -> {
            out.writeByte(16);
            out.write(new byte[] {1, 2, (byte) (i >> 8), (byte) i});
            out.write(new byte[] {1, 2, (byte) (-i >> 8), (byte) -i});
            out.write(new byte[8]);
        }));
    }

    private static void assertRefused(String type, byte[] bytes) throws Exception {
        MalformedRecordException refused = Attempt.ofBytes(codec(type), bytes)
                .refusedFor(Reason.LIMIT_EXCEEDED)
                .allocatedAtMost(16)
                .malformed();
        assertThat(refused).hasMessageContaining("one hash code");
        assertThat(refused.path()).startsWith("Types." + type + ".value[");
        assertThat(refused.position()).isLessThan(bytes.length);
    }
}
