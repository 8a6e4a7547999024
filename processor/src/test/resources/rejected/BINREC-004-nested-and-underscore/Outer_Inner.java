package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
record Outer_Inner(int x) {}
