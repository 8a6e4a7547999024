package fuzz;

import fuzz.ValueKinds.Point;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of which there are earlier and later versions. */
final class EvolvedKinds {
    private EvolvedKinds() {}

    @BinaryRecord
    @Reserved(id = 2, type = "List<String>")
    @Reserved(id = 5, type = "long")
    record Evolved(
            @FieldId(1) int id, @FieldId(3) boolean open, @FieldId(4) @Default("EUR") String currency,
            @FieldId(6) @Default("true") boolean on, @FieldId(7) Optional<Point> point, @FieldId(8) @Nullable Evolved next,
            @FieldId(9) @Default("7") int level, @FieldId(10) @Default List<String> names) {}

    @BinaryRecord
    record Before(
            @FieldId(1) int id, @FieldId(2) List<String> gone, @FieldId(3) boolean open, @FieldId(5) long goneToo,
            @FieldId(4) @Nullable String currency) {}

    @BinaryRecord
    record After(
            @FieldId(1) int id, @FieldId(2) List<String> gone, @FieldId(3) boolean open, @FieldId(4) String currency,
            @FieldId(5) long goneToo, @FieldId(6) boolean on, @FieldId(7) Optional<Point> point,
            @FieldId(8) @Nullable After next, @FieldId(9) int level, @FieldId(10) List<String> names,
            @FieldId(11) String more, @FieldId(12) boolean evenMore) {}

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("evolved", EvolvedKinds_EvolvedCodec.INSTANCE, false, evolved(), List.of(
                        EvolvedKinds_BeforeCodec.INSTANCE.toBytes(new Before(1, List.of("x"), true, 5, null)),
                        EvolvedKinds_AfterCodec.INSTANCE.toBytes(after(after(null))))));
    }

    private static List<Evolved> evolved() {
        Evolved last = new Evolved(1, false, "CHF", false, Optional.empty(), null, 0, List.of());
        return List.of(last, new Evolved(2, true, "", true, Optional.of(new Point(1, 2)), last, 9, List.of("n")));
    }

    private static After after(@Nullable After next) {
        return new After(1, List.of("x"), true, "EUR", 5, true, Optional.of(new Point(1, 2)), next, 9, List.of("n"), "m", true);
    }
}
