package cases;

import io.github.binrec.annotations.BinaryRecord;
import org.jspecify.annotations.Nullable;

@BinaryRecord
public record Trade(
        @Nullable long id,
        @Nullable
        boolean open,
        @Nullable byte[] payload) {}
