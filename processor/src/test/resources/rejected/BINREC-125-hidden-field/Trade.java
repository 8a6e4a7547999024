package cases;

import io.github.binrec.annotations.BinaryRecord;

@BinaryRecord
final class Trade extends Base {
    int id;
}

class Base {
    long id;
}

@BinaryRecord
final class Leg {
    private String mName;
    private String name_;

    String getName() {
        return mName + name_;
    }

    void setName(String name) {
        this.mName = name;
        this.name_ = name;
    }
}
