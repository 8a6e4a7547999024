package cases;

import io.github.binrec.annotations.BinaryRecord;

/** Correct: the test has the writing fail. */
@BinaryRecord
public record Trade(long id) {}
