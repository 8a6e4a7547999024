package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Trade<Generated, T>(Generated generated, T value) {}

@BinaryRecord
record Parts<java, cases, String>(java one, cases other, String third) {}
