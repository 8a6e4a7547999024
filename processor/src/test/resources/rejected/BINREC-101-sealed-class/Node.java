package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
public sealed class Node {
    int x;

    @BinaryRecord
    static final class Leaf extends Node {
        int y;
    }

    @BinaryRecord
    record Tree(Node root) {}
}
