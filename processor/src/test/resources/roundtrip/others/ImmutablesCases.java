package others;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;

public final class ImmutablesCases implements Cases {
    /** A record that waits with the types that it holds. */
    @BinaryRecord
    record Fleet(List<Vessel> vessels, Yard.Crane crane) {}

    private static Vessel full() {
        return ImmutableVessel.builder()
                .id(1)
                .name("a")
                .addMasts(Mast.builder().height(2).build())
                .putCrew("b", 3)
                .rank(4)
                .note("c")
                .draught(-1)
                .speed(6)
                .build();
    }

    private static Vessel small() {
        return ImmutableVessel.builder().id(1).draught(0).build();
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(PassedCodec.INSTANCE,
                        ImmutablePassed.builder().id(-1).level(3).addAges(-1).build(), "08 07 03000000 01 01 01"),
                new Case<>(CargoCodec.of(Codecs.STRING),
                        ImmutableCargo.<String>builder().first("a").addOthers("b").build(), "06 05 0261 01 0262"),
                new Case<>(BerthCodec.INSTANCE,
                        Berth.builder().setLength(1).setOpen(true).setName("n").build(), "07 07 01000000 026e"),
                new Case<>(SignalCodec.INSTANCE, ImmutableLamp.builder().colour(7).build(), "01 05 01 07000000"),
                new Case<>(SignalCodec.INSTANCE, Signal.Horn.create(9), "02 05 01 09000000"),
                new Case<>(StrictCodec.INSTANCE,
                        ImmutableStrict.builder().id(1).addNames("a").putCounts("b", 2).build(),
                        "13 07 0100000000000000 01 0261 01 0262 02000000"),
                new Case<>(StepwiseCodec.INSTANCE,
                        ImmutableStepwise.builder().id(1).symbol("s").note("n").addNames("a").build(),
                        "10 0f 026e 0100000000000000 01 0261 0273"),
                new Case<>(VesselCodec.INSTANCE, full(),
                        "25 ff01  0100000000000000  0261  01 05 01 02000000  01 0262 03000000  04000000  0263  01"
                                + "06000000"),
                new Case<>(VesselCodec.INSTANCE, small(),
                        "11 cd01  0100000000000000  00  00  00  05000000"),
                new Case<>(ImmutablesCases_FleetCodec.INSTANCE,
                        new Fleet(List.of(), ImmutableYard.Crane.builder().load(1).build()), "08 03 00 05 01 01000000"));
    }
}
