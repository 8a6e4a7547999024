package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;

@CodecFor(Money.class)
final class NoCodec {}

@CodecFor(long.class)
interface NoClass {}

@CodecFor(String[].class)
record NoRecord() {}

record Money(int cents) {}
