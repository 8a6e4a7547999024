package cases;

import io.github.binrec.annotations.BinaryRecord;
import library.Money;

@BinaryRecord
record Trade(Money price) {}
