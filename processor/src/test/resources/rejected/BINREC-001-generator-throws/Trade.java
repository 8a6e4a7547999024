package cases;

import io.github.binrec.annotations.BinaryRecord;

/** Correct: the test has the generator throw. */
@BinaryRecord
public record Trade(long id) {}
