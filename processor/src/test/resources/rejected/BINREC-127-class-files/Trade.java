package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Utf8;
import java.util.List;
import java.util.Map;
import library.Base;
import org.jspecify.annotations.Nullable;

@BinaryRecord
class Trade extends Base {}

@BinaryRecord
class Repeated extends Base {
    @Override
    public @Nullable String getRead() {
        return super.getRead();
    }

    public Map<String, List<@Utf8 String>> getTexts() {
        return texts;
    }
}

@BinaryRecord
class Held extends Base.Inner<String> {}

@BinaryRecord
class Noted extends Base.Maybe {}

@BinaryRecord
interface Person extends Base.Named {
    @Creator
    static Person of(String name) {
        return () -> name;
    }
}
