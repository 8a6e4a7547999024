package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public record Node(
        long id,
        Node next) {}
