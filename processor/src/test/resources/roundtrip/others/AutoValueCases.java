package others;

import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Map;

public final class AutoValueCases implements Cases {
    @Override
    public List<Case<?>> cases() {
        Animal hen = Animal.create("a", 2, null);
        return List.of(
                new Case<>(KennelCodec.INSTANCE,
                        Kennel.create(-1, 4, List.of(-1L), Map.of("\u00e9", -1)),
                        "0d 0f 04000000 01 01 01 01 02c3a9 01"),
                new Case<>(KennelCodec.INSTANCE, Kennel.create(-1, 3, List.of(), Map.of()), "08 0f 03000000 01 00 00"),
                new Case<>(DenCodec.INSTANCE,
                        Den.builder().setId(1).setName("a").setBears(2).setDepth(0.5).setNote("b").build(),
                        "19 1f 0100000000000000 0261 02000000 000000000000e03f 0262"),
                new Case<>(DenCodec.INSTANCE, Den.builder().setId(1).build(), "09 01 0100000000000000"),
                new Case<>(CageCodec.of(AnimalCodec.INSTANCE), Cage.of(hen, 5), "0d 03 07 03 0261 02000000 05000000"),
                new Case<>(Farm_BarnCodec.INSTANCE,
                        Farm.Barn.builder().name("b").cages(List.of(Cage.of(1L, 2))).build(),
                        "12 03 0262 01 0d 03 0100000000000000 02000000"),
                new Case<>(AnimalCodec.INSTANCE, hen, "07 03 0261 02000000"),
                new Case<>(AnimalCodec.INSTANCE, Animal.create("a", 4, "b"), "09 07 0261 04000000 0262"),
                new Case<>(ZooCodec.INSTANCE,
                        Zoo.builder().setAnimals(List.of(hen)).setName("z").build(),
                        "0c 03 01 07 03 0261 02000000 027a"));
    }
}
