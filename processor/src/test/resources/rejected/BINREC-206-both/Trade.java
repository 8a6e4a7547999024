package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

@BinaryRecord
record Trade(
        @Nullable int @Nullable [] both,
        List<@Nullable byte @Nullable []> inList,
        @Nullable int[] inFront,
        int @Nullable [] right) {}
