package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.MalformedRecordException;
import io.github.binrec.codec.MalformedRecordException.Reason;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bytes of one version of a type, read by another: {@code src/test/resources/roundtrip/evolution}. */
class EvolutionTest {
    private static Compiled v1;
    private static Compiled v2;

    @BeforeAll
    static void compile() {
        v1 = Compiled.folder("roundtrip/evolution/v1");
        v2 = Compiled.folder("roundtrip/evolution/v2");
    }

    @Test
    void oldBytes_haveTheDefaultsOfAddedFields() throws Exception {
        assertThat(codec(v2, "Trade").fromBytes(sample(v1, "Trade")))
                .hasToString("Trade[quantity=5, symbol=AB, id=1, currency=USD, level=-3, flag=false, on=true, tags=[], "
                        + "counts={}, nick=Optional.empty, rank=OptionalInt.empty, leg=null, text=]");
    }

    @Test
    void newBytes_loseAddedFieldsInTheOldReader() throws Exception {
        assertThat(codec(v1, "Trade").fromBytes(sample(v2, "Trade")))
                .hasToString("Trade[id=1, symbol=AB, note=null, open=false, quantity=5, old=null]");
    }

    @Test
    void valuesInACollection_evolveToo() throws Exception {
        assertThat(codec(v2, "Book").fromBytes(sample(v1, "Book")).toString())
                .contains("currency=USD")
                .endsWith("], end=7]");
        assertThat(codec(v1, "Book").fromBytes(sample(v2, "Book")))
                .hasToString("Book[trades=[Trade[id=1, symbol=AB, note=null, open=false, quantity=5, old=null], "
                        + "Trade[id=1, symbol=AB, note=null, open=false, quantity=5, old=null]], end=7]");
    }

    @Test
    void classes_evolveLikeRecords() throws Exception {
        assertThat(codec(v2, "Holding").fromBytes(sample(v1, "Holding"))).hasToString("1 AB -1");
        assertThat(codec(v1, "Holding").fromBytes(sample(v2, "Holding"))).hasToString("1 AB null");
    }

    @Test
    void variantThatTheOldReaderDoesNotKnow_comesBackUnchanged() throws Exception {
        byte[] written = sample(v2, "Event$Journal");
        Object old = codec(v1, "Event_Journal").fromBytes(written);
        assertThat(old)
                .hasToString("Journal[events=[Started[at=1], Unknown[tag=300, body of 18 bytes], Started[at=2]], "
                        + "side=OTHER, end=7]");
        byte[] again = codec(v1, "Event_Journal").toBytes(old);
        assertThat(codec(v2, "Event_Journal").fromBytes(again))
                .hasToString("Journal[events=[Started[at=1], "
                        + "Failed[message=ä€, causes=[Failed[message=, causes=[], sides={}]], sides={x=BOTH}], Started[at=2]], "
                        + "side=OTHER, end=7]");
    }

    /** But for the constant of the enum, which has no room for what it stands for. */
    @Test
    void bytesOfAnUnknownVariant_areTheSameToTheByte() throws Exception {
        byte[] written = sample(v2, "Event$Journal");
        byte[] again =
                codec(v1, "Event_Journal").toBytes(codec(v1, "Event_Journal").fromBytes(written));
        int side = written.length - 5;
        assertThat(written[side]).isEqualTo((byte) 3);
        assertThat(again[side]).isEqualTo((byte) 2);
        again[side] = written[side];
        assertThat(again).isEqualTo(written);
    }

    @Test
    void bodyOfAReservedField_isSteppedOverAndChecked() {
        // ids 1, 2, 3 and 5; the text of the reserved id 3 is wide but of odd length
        byte[] bytes = HexFormat.of().parseHex("13" + "17" + "0100000000000000" + "0241" + "07414243" + "05000000");
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec(v2, "Trade").fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.INVALID_VALUE);
        assertThat(failure.path()).isEqualTo("Trade.#3");
    }

    @Test
    void fieldThatIsRequired_isMissedByName() throws Exception {
        // a Trade of the second version whose quantity, now nullable, is null
        byte[] bytes = HexFormat.of().parseHex("0c" + "8380" + "00" + "0100000000000000" + "00");
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec(v1, "Trade").fromBytes(bytes));
        assertThat(failure.reason()).isEqualTo(Reason.MISSING_FIELD);
        assertThat(failure.path()).isEqualTo("Trade.quantity");
        assertThat(codec(v2, "Trade").fromBytes(bytes).toString()).contains("quantity=null", "id=1");
    }

    @Test
    void bytesLeftOver_areExplainedOnlyByUnknownFields() throws Exception {
        String known = "03" + "0100000000000000" + "00";
        byte[] left = HexFormat.of().parseHex("0b" + known + "ff");
        MalformedRecordException failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec(v1, "Trade").fromBytes(left));
        assertThat(failure.reason()).isEqualTo(Reason.MISSING_FIELD);
        byte[] unexplained = HexFormat.of().parseHex("10" + "13" + "0100000000000000" + "00" + "05000000" + "ffff");
        failure = catchThrowableOfType(
                MalformedRecordException.class, () -> codec(v1, "Trade").fromBytes(unexplained));
        assertThat(failure.reason()).isEqualTo(Reason.UNEXPLAINED_BYTES);
        byte[] explained = HexFormat.of().parseHex("10" + "53" + "0100000000000000" + "00" + "05000000" + "ffff");
        assertThat(codec(v1, "Trade").fromBytes(explained).toString()).contains("quantity=5");
    }

    private static byte[] sample(Compiled version, String type) throws ReflectiveOperationException {
        Object value = version.loadClass("evolving." + type).getMethod("sample").invoke(null);
        return codec(version, type.replace('$', '_')).toBytes(value);
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(Compiled version, String type) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) version.loadClass("evolving." + type + "Codec")
                .getField("INSTANCE")
                .get(null);
    }
}
