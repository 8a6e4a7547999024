package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade(
        Object any,
        Class<?> type,
        Number number,
        Comparable<String> key,
        CharSequence text,
        Void nothing,
        Runnable action) {}
