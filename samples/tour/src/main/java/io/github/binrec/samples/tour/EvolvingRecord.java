package io.github.binrec.samples.tour;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.codec.MalformedRecordException;
import java.util.Optional;

/** A type that has changed, and still reads the bytes of its older self; the older program reads the newer bytes, too. */
public final class EvolvingRecord {

    /** The type as it was when the first bytes were stored. */
    @BinaryRecord
    public record UserV1(String name, int age, boolean active) {}

    /**
     * The type today: {@code age} is gone, {@code mail} and {@code logins} are new, and the order is another. A field is
     * known by its id, not by its name or place; what was removed keeps its id for good.
     */
    @BinaryRecord
    @Reserved(id = 2, type = "int")
    public record UserV2(
            @FieldId(4) Optional<String> mail,
            @FieldId(1) String fullName,
            @FieldId(3) boolean active,
            @FieldId(5) @Default("1") int logins) {}

    private EvolvingRecord() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     * @throws MalformedRecordException never: the bytes are good
     */
    public static void main(String[] args) throws MalformedRecordException {
        System.out.println("old bytes, new program: " + upgraded());
        System.out.println("new bytes, old program: " + refusedByOldReader());
    }

    static UserV2 upgraded() throws MalformedRecordException {
        byte[] old = EvolvingRecord_UserV1Codec.INSTANCE.toBytes(new UserV1("Ada", 36, true));
        return EvolvingRecord_UserV2Codec.INSTANCE.fromBytes(old);
    }

    /** The old program steps over what it does not know, but it needs the age, and says so. */
    static String refusedByOldReader() {
        byte[] bytes = EvolvingRecord_UserV2Codec.INSTANCE.toBytes(
                new UserV2(Optional.of("ada@example.org"), "Ada", true, 12));
        try {
            return EvolvingRecord_UserV1Codec.INSTANCE.fromBytes(bytes).toString();
        } catch (MalformedRecordException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
