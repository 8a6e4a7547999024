package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

class Types {
    @BinaryRecord
    record OutOfRange(
            @FieldId(1) long id,
            @FieldId(6) long price,
            @FieldId(0) long size) {}

    @BinaryRecord
    record TooGreat(
            @FieldId(1) long id,
            @FieldId(1001) long price) {}

    @BinaryRecord
    record Twice(
            @FieldId(1) long id,
            @FieldId(6) long price,
            @FieldId(6) long size,
            long more) {}

    /** The second may take the id that is missing. */
    @BinaryRecord
    record TwiceBelow(
            @FieldId(1) long id,
            @FieldId(3) long price,
            @FieldId(3) long size) {}

    @BinaryRecord
    @Reserved(id = 5, type = "int")
    record OfReserved(
            @FieldId(1) long id,
            @FieldId(5) long price) {}

    @BinaryRecord
    @Reserved(id = 2, type = "int")
    @Reserved(id = 2, type = "long")
    record ReservedTwice(
            @FieldId(1) long id,
            @FieldId(5) long price) {}

    /** The second reservation may be for the id that is missing. */
    @BinaryRecord
    @Reserved(id = 2, type = "int")
    @Reserved(id = 2, type = "long")
    record ReservedTwiceBelow(
            @FieldId(1) long id,
            @FieldId(4) long price) {}
}
