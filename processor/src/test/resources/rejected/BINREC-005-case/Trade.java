package p;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
record Trade(long id) {}
