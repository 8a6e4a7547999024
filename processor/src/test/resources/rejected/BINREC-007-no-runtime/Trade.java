package p;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
record Trade(long id) {
    @BinaryRecord
    record Leg(long price) {}
}
