package evolving;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A sealed type with a variant more. */
@BinaryRecord
public sealed interface Event {
    @BinaryRecord
    @Tag(1)
    record Started(int at) implements Event {}

    @BinaryRecord
    @Tag(300)
    record Failed(String message, List<Event> causes, Map<String, Side> sides) implements Event {}

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

    enum Side { BUY, SELL, @Fallback OTHER, BOTH }

    @BinaryRecord
    record Journal(List<Event> events, Side side, int end) {
        public static Journal sample() {
            return new Journal(
                    List.of(
                            new Started(1),
                            new Failed("ä€", List.of(new Failed("", List.of(), Map.of())), Map.of("x", Side.BOTH)),
                            new Started(2)),
                    Side.BOTH,
                    7);
        }
    }
}
