package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import java.util.List;
import java.util.Map;
import library.Bank;
import library.Coin;
import library.Money;
import library.Named;
import library.Range;

@BinaryRecord
@Reserved(id = 1, type = "library.Money")
@Reserved(id = 2, type = "List<library.Coin>")
record Trade(
        @FieldId(3)
        Money price,
        @FieldId(4)
        List<Money> parts,
        @FieldId(5)
        Map<String, Bank.Account> accounts,
        @FieldId(6)
        Range<Integer, String> range,
        @FieldId(7)
        Coin coin,
        @FieldId(8)
        Named named,
        @FieldId(9)
        java.util.logging.Level level) {}
