package golden;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import org.jspecify.annotations.Nullable;

@BinaryRecord(framing = Framing.PLAIN)
public record Point(float x, float y, float z) {
    @BinaryRecord(framing = Framing.PLAIN)
    public record Labelled(Point point, boolean visible, int layer, @Nullable String label) {}
}
