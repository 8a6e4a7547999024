package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        int[][] table,
        Integer[] counts,
        String[] names,
        Object[] any) {}
