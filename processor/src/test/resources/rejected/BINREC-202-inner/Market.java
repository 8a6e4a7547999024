package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

@BinaryRecord
class Market {
    List<Trade> trades = List.of();
    Place place = new Place();

    class Trade {
        long id;
    }

    static class Place {
        long id;
    }
}
