package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        Side side,
        Leg leg,
        Kind kind) {
    private enum Side {
        BUY
    }

    @BinaryRecord
    private record Leg(long id) {}

    private static final class Inner {
        enum Deep {
            A
        }
    }

    enum Kind {
        A
    }
}
