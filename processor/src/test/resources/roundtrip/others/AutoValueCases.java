package others;

import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;

public final class AutoValueCases implements Cases {
    @Override
    public List<Case<?>> cases() {
        Animal hen = Animal.create("a", 2, null);
        return List.of(
                new Case<>(AnimalCodec.INSTANCE, hen, "07 03 0261 02000000"),
                new Case<>(AnimalCodec.INSTANCE, Animal.create("a", 4, "b"), "09 07 0261 04000000 0262"),
                new Case<>(ZooCodec.INSTANCE,
                        Zoo.builder().setAnimals(List.of(hen)).setName("z").build(),
                        "0c 03 01 07 03 0261 02000000 027a"));
    }
}
