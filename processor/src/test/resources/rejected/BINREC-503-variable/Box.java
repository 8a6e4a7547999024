package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;

@BinaryRecord
public record Box<T>(@Default T value) {}
