package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

class Types {
    @BinaryRecord
    record Numbers(
            bool a,
            Bool b,
            int32 c,
            i64 d,
            uint8 e,
            integer f,
            Int g,
            float64 h,
            decimal i,
            List<bool> j) {}

    @BinaryRecord
    record Others(
            str a,
            string b,
            bytes c,
            DateTime d,
            Guid e,
            Vec<String> f,
            Dict<String, i32> g,
            Option<String> h,
            TimeSpan i,
            HashTable<String, Integer> j,
            java.util.HashTable<String, Integer> k) {}

    /** Some may as well be classes of the user's; those that there are come first. */
    @BinaryRecord
    record Classes(
            Text a,
            Array b,
            vec c) {}

    @BinaryRecord
    record Vec2(int x) {}
}
