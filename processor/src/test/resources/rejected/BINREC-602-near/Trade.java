package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;

@BinaryRecord
@Reserved(id = 2, type = "bool")
@Reserved(id = 3, type = "List<string>")
@Reserved(id = 4, type = "java.utl.List<String>")
@Reserved(id = 5, type = "java.lang.Strin")
@Reserved(id = 6, type = "URI")
@Reserved(id = 7, type = "java.net.Url")
@Reserved(id = 8, type = "Outr.Inner")
@Reserved(id = 9, type = "cases.Trad")
@Reserved(id = 10, type = "ArrayLst<i32>")
@Reserved(id = 11, type = "@Varin Long")
@Reserved(id = 12, type = "List<int>")
@Reserved(id = 13, type = "shop.Deleted")
record Trade(@FieldId(1) long id) {}

class Outer {
    @BinaryRecord
    record Inner(int x) {}
}
