package library;

import java.util.List;

public final class CountsCodec extends AnyCodec<List<Long>> {}
