package library;

import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public class Base {
    public @Nullable String note;
    public List<@Varint Long> counts;
    public Map<String, List<@Utf8 String>> texts;
    public String[] @Nullable [] grid;
    public List<@Using(MoneyCodec.class) Long> prices;
    @Varint
    public long shown; // for declarations too
    public String plain;
    String read;

    public @Nullable String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
    }

    public static class Inner<T> {
        public @Nullable T content;
    }

    public static class Maybe {
        private Optional<String> note = Optional.empty();

        public @Nullable String getNote() {
            return note.orElse(null);
        }

        public void setNote(@Nullable String note) {
            this.note = Optional.ofNullable(note);
        }
    }

    public interface Named {
        @Nullable String name();
    }
}
