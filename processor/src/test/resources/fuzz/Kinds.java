package fuzz;

import io.github.binrec.processor.roundtrip.FuzzKind;
import java.util.List;
import java.util.stream.Stream;

/** A type for each kind of field, with values to begin with. */
public final class Kinds {
    private Kinds() {}

    public static List<FuzzKind<?>> kinds() {
        return Stream.of(
                        ValueKinds.kinds(),
                        SealedKinds.kinds(),
                        GenericKinds.kinds(),
                        CustomKinds.kinds(),
                        ClassKinds.kinds(),
                        JdkKinds.kinds(),
                        EvolvedKinds.kinds())
                .<FuzzKind<?>>flatMap(List::stream)
                .toList();
    }
}
