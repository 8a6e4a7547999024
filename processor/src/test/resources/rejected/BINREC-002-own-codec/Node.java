package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import org.jspecify.annotations.Nullable;

@BinaryRecord
record Node(@Using(NodeCodec.class) @Nullable Node next) {}

@BinaryRecord
@UseCodecs(cases.TreeCodec.class)
record Tree(java.util.List<Tree> branches) {}
