package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;

class Events {
    @BinaryRecord
    sealed interface OneWrong permits Started, Text, Raw {}

    @BinaryRecord
    record Started(long at) implements OneWrong, BothWrong, BothRight {}

    @Fallback
    record Text(int tag, String body) implements OneWrong {}

    @Fallback
    record Raw(int tag, byte[] body) implements OneWrong {}

    @BinaryRecord
    sealed interface BothWrong permits Started, Bare, Swapped {}

    @Fallback
    record Bare() implements BothWrong {}

    @Fallback
    record Swapped(byte[] body, int tag) implements BothWrong {}

    @BinaryRecord
    sealed interface BothRight permits Started, First, Second {}

    @Fallback
    record First(int tag, byte[] body) implements BothRight {}

    @Fallback
    record Second(int number, byte[] rest) implements BothRight {}
}
