package evolving;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

/** Has lost its note, got a quantity and a superclass with the id, and is made by setters and fields. */
@BinaryRecord
@Reserved(id = 3, type = "String")
public final class Holding extends Identified {
    @FieldId(4)
    @Default("-1")
    private int quantity;

    @FieldId(2)
    String symbol = "";

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public static Holding sample() {
        Holding holding = new Holding();
        holding.id = 1;
        holding.symbol = "AB";
        holding.quantity = 5;
        return holding;
    }

    @Override
    public String toString() {
        return id + " " + symbol + " " + quantity;
    }
}

class Identified {
    @FieldId(1)
    long id;
}
