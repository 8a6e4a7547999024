package io.github.binrec.processor.roundtrip;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every version of a type reads what every other wrote: {@code roundtrip/evolution/bits.txt}. What changes is what a presence bit
 * means, how a number without a sign is widened, and which ids the fields have that a class inherits.
 */
class EvolutionOfBitsTest {
    private static final String FIELDS =
            "int id, boolean open, @Varint @Unsigned int count, Optional<String> nick, @Nullable String note";

    private static final List<EvolutionMatrix.Version> VERSIONS = List.of(
            record("base", FIELDS, "7, false, 300, Optional.of(\"n\"), null", "7, true, -5, Optional.empty(), \"x\""),
            record(
                    "Optional made nullable, nullable made Optional",
                    "int id, boolean open, @Varint @Unsigned int count, @Nullable String nick, Optional<String> note",
                    "7, false, 300, \"n\", Optional.empty()",
                    "7, true, -5, null, Optional.of(\"x\")"),
            inherited("fields of a superclass", "int id;"),
            inherited("field added to the superclass, with ids", "int id; @FieldId(6) boolean hot;"),
            // from here on changes that break
            record(
                    "boolean made nullable",
                    "int id, @Nullable Boolean open, @Varint @Unsigned int count, Optional<String> nick, @Nullable String note",
                    "7, null, 300, Optional.of(\"n\"), null",
                    "7, false, 300, Optional.of(\"n\"), null",
                    "7, true, -5, Optional.empty(), \"x\""),
            record(
                    "default of the boolean changed",
                    "int id, @Default(\"true\") boolean open, @Varint @Unsigned int count, Optional<String> nick, @Nullable String note",
                    "7, false, 300, Optional.of(\"n\"), null",
                    "7, true, -5, Optional.empty(), \"x\""),
            record(
                    "number without a sign widened with one",
                    "int id, boolean open, @Varint long count, Optional<String> nick, @Nullable String note",
                    "7, false, 300L, Optional.of(\"n\"), null",
                    "7, true, -5L, Optional.empty(), \"x\""),
            record(
                    "number without a sign widened",
                    "int id, boolean open, @Varint @Unsigned long count, Optional<String> nick, @Nullable String note",
                    "7, false, 300L, Optional.of(\"n\"), null",
                    "7, true, -5L, Optional.empty(), \"x\""),
            inherited("field added to the superclass", "int id; boolean hot;"));

    private static EvolutionMatrix.Version record(String name, String fields, String... samples) {
        StringBuilder values = new StringBuilder();
        for (String sample : samples) {
            values.append(values.isEmpty() ? "" : ", ")
                    .append("new Item(")
                    .append(sample)
                    .append(")");
        }
        return new EvolutionMatrix.Version(name, """
                package evolving;
                import io.github.binrec.annotations.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;
                @BinaryRecord
                public record Item(%s) {
                    public static List<Item> samples() {
                        return List.of(%s);
                    }
                }
                """.formatted(fields, values));
    }

    /** The same fields, of which the first is inherited, with what else the superclass has. */
    private static EvolutionMatrix.Version inherited(String name, String fields) {
        boolean added = fields.contains("hot");
        return new EvolutionMatrix.Version(
                name, """
                package evolving;
                import io.github.binrec.annotations.*;
                import java.util.*;
                import org.jspecify.annotations.Nullable;
                @BinaryRecord
                public class Item extends Owned {
                    boolean open;
                    @Varint @Unsigned int count;
                    Optional<String> nick = Optional.empty();
                    @Nullable String note;
                    static Item item(int id, boolean open, int count, Optional<String> nick, @Nullable String note) {
                        Item item = new Item();
                        item.id = id; item.open = open; item.count = count; item.nick = nick; item.note = note;
                        %s
                        return item;
                    }
                    @Override public String toString() {
                        return "Item[id=" + id + %s ", open=" + open + ", count=" + count + ", nick=" + nick + ", note=" + note + "]";
                    }
                    public static List<Item> samples() {
                        return List.of(
                                item(7, false, 300, Optional.of("n"), null), item(7, true, -5, Optional.empty(), "x"));
                    }
                }
                abstract class Owned { %s }
                """.formatted(added ? "item.hot = true;" : "", added ? "\", hot=\" + hot +" : "", fields));
    }

    @Test
    void everyVersion_readsWhatEveryOtherWrote_asExpected() throws Exception {
        EvolutionMatrix.assertExpected("bits.txt", VERSIONS);
    }
}
