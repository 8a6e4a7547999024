package io.github.binrec.samples.tour;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Types with type parameters. Where a component says what they are, the codec is put together at compile time; elsewhere one
 * does it by hand, with {@code of}.
 */
public final class GenericTypes {

    /** A value and when it was true. */
    @BinaryRecord
    public record Dated<T>(int year, T value) {}

    /** The arguments are known here: there is a codec for the whole, {@code GenericTypes_CityCodec.INSTANCE}. */
    @BinaryRecord
    public record City(String name, List<Dated<Integer>> inhabitants, Dated<Map<String, Mayor>> mayors) {}

    /** Who governs. */
    @BinaryRecord
    public record Mayor(String name) {}

    /** A tree of anything. */
    @BinaryRecord
    public record Tree<T>(T value, List<Tree<T>> children) {}

    private GenericTypes() {}

    /**
     * Runs the sample.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        City city = city();
        System.out.println(city);
        System.out.println(HexFormat.ofDelimiter(" ").formatHex(GenericTypes_CityCodec.INSTANCE.toBytes(city)));

        BinaryCodec<Tree<String>> codec = treeCodec();
        System.out.println(codec.describe());
        System.out.println(HexFormat.ofDelimiter(" ").formatHex(codec.toBytes(tree())));
    }

    static City city() {
        return new City(
                "Roma", List.of(new Dated<>(1861, 194_500)), new Dated<>(1907, Map.of("sindaco", new Mayor("Nathan"))));
    }

    static Tree<String> tree() {
        return new Tree<>("life", List.of(new Tree<>("plants", List.of()), new Tree<>("animals", List.of())));
    }

    /** A codec for an argument that no component names: it is given the codec of a String. */
    static BinaryCodec<Tree<String>> treeCodec() {
        return GenericTypes_TreeCodec.of(Codecs.STRING);
    }
}
