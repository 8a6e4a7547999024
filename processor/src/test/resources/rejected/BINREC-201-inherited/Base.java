package cases;

import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Varint;
import java.util.Date;

class Base {
    protected Object id;
    protected @Varint String text;
    private Date made;

    @FieldId(1)
    protected long price;

    @FieldId(3)
    long getPrice() {
        return price;
    }
}
