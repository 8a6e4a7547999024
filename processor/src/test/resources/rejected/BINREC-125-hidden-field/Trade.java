package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
final class Trade extends Base {
    int id;
}

class Base {
    long id;
}
