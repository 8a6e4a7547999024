import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
record Trade(Side side) {
    private enum Side {
        BUY
    }
}
