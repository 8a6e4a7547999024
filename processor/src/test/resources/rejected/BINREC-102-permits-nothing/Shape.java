package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Shape {}
