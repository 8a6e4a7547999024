package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        long id,
        @Nullable
        int count) {}

@interface Nullable {}
