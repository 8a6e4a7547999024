package user.api;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import user.internal.Ledger;

/** Writes a value of each type and reads it back. */
public final class Program implements Callable<String> {
    /** Creates one. */
    public Program() {}

    @Override
    public String call() throws IOException {
        TreeMap<String, String> results = new TreeMap<>();
        results.put("lists", roundTrip(Containers_ListsCodec.INSTANCE, Containers.lists()));
        results.put("sets", roundTrip(Containers_SetsCodec.INSTANCE, Containers.sets()));
        results.put("maps", roundTrip(Containers_MapsCodec.INSTANCE, Containers.maps()));
        results.put("times", roundTrip(JdkValues_TimesCodec.INSTANCE, JdkValues.times()));
        results.put("others", roundTrip(JdkValues_OthersCodec.INSTANCE, JdkValues.others()));
        results.put("atomics", roundTrip(JdkValues_AtomicsCodec.INSTANCE, JdkValues.atomics()));
        results.put("grids", roundTrip(GridsCodec.INSTANCE, Grids.sample()));
        results.put("colors", roundTrip(ColorsCodec.INSTANCE, Colors.sample()));
        results.put("customer", roundTrip(CustomerCodec.INSTANCE, customer()));
        results.put("visitor", roundTrip(VisitorCodec.INSTANCE, visitor()));
        results.put("messages", messages());
        results.put("ledger", Ledger.roundTrip());
        return results.toString();
    }

    private static Customer customer() {
        Settings settings = new Settings();
        settings.setLoud(true);
        settings.setLevel(-7);
        return Customer.builder().id(1).name(Optional.of("n")).settings(List.of(settings)).build();
    }

    private static Visitor visitor() {
        Visitor visitor = new Visitor(Optional.of("n"), OptionalInt.empty(), List.of("a"));
        visitor.setNote("x");
        return visitor;
    }

    private static String messages() throws IOException {
        Message<Integer> saying = new Message.Saying<>(1, Message.Urgency.NOW);
        Message<Integer> unknown = new Message.Unknown<>(9, new byte[] {1});
        BinaryCodec<Pair<Message<Integer>, int[]>> codec = PairCodec.of(MessageCodec.of(Codecs.INT), Codecs.INTS);
        return roundTrip(
                codec, new Pair<>(new Message.Several<>(List.of(saying, unknown), null), new int[] {2}));
    }

    private static <T> String roundTrip(BinaryCodec<T> codec, T value) throws IOException {
        byte[] bytes = codec.toBytes(value);
        return Arrays.equals(codec.toBytes(codec.fromBytes(bytes)), bytes) ? "equal" : "different";
    }
}
