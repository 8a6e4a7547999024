package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import java.util.List;

class Types {
    record Leg(long price) {
        @Creator
        Leg {}
    }

    @BinaryRecord
    record Trade(long id) {
        @Creator
        Trade(List<String> ids, int... more) {
            this(ids.size());
        }
    }

    static class Order<T> {
        @Creator
        Order(T content) {}
    }
}
