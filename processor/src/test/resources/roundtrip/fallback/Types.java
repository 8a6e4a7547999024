package fallback;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Types with fallbacks, for bytes and values that go wrong. */
public final class Types {
    private Types() {}

    @BinaryRecord
    public sealed interface Event permits Started, UnknownEvent {}

    @BinaryRecord
    @Tag(7)
    public record Started(int at) implements Event {}

    @Fallback
    public record UnknownEvent(int tag, byte[] body) implements Event {
        public UnknownEvent {
            if (body != null && body.length == 13) {
                throw new IllegalArgumentException("superstitious");
            }
        }
    }

    @BinaryRecord
    public record Log(String name, List<Event> events) {}

    public enum Side { @Tag(1) BUY, @Tag(2) @Fallback OTHER }

    public enum Level { LOW, HIGH, @Fallback OTHER }

    @BinaryRecord(framing = Framing.PLAIN)
    public record Order(Side side, Level level, byte end) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Sides(EnumSet<Side> set, Map<Level, Byte> map) {}

    public static Object log(int tag, byte[] body) {
        return new Log("a", List.of(new Started(1), new UnknownEvent(tag, body)));
    }
}
