package cases;

import cases.Mony;
import io.github.binrec.annotations.BinaryRecord;
import java.time.Instnat;
import java.util.LocalDate;

@BinaryRecord
record Trade(
        java.utl.Map<String, Long> misspelt,
        java.util.Instant other,
        Instnat imported,
        LocalDate wrong,
        Outr.Inner around,
        Outer.Iner inside,
        cases.Outr.Inner qualified,
        Mony mine,
        shop.Nothing nothing) {}

class Outer {
    @BinaryRecord
    record Inner(int x) {}
}

@BinaryRecord
record Money(long cents) {}
