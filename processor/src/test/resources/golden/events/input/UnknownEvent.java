package golden;

import io.github.binrec.annotations.Fallback;

@Fallback
public record UnknownEvent(int tag, byte[] body) implements Event {}
