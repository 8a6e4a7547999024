package golden;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed interface Event permits Started, Stopped, UnknownEvent {}
