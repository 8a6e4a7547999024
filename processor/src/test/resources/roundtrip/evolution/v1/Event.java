package evolving;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A sealed type that will have another variant. */
@BinaryRecord
public sealed interface Event {
    @BinaryRecord
    @Tag(1)
    record Started(int at) implements Event {}


    @Fallback
    record Unknown(int tag, byte[] body) implements Event {
        @Override
        public boolean equals(Object other) {
            return other instanceof Unknown unknown && unknown.tag == tag && Arrays.equals(unknown.body, body);
        }

        @Override
        public int hashCode() {
            return tag;
        }

        @Override
        public String toString() {
            return "Unknown[tag=" + tag + ", body of " + body.length + " bytes]";
        }
    }

    enum Side { BUY, SELL, @Fallback OTHER }

    @BinaryRecord
    record Journal(List<Event> events, Side side, int end) {
        public static Journal sample() {
            return new Journal(
                    List.of(new Started(1)), Side.SELL, 7);
        }
    }
}
