package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public @interface Trade {}
