package golden;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
sealed interface Shape permits Circle, Named {}
