package hostile;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Types that can hold themselves, in every way there is, each with a method that makes one of a given depth. */
public final class Deep {
    private Deep() {}

    @BinaryRecord
    public record Chain(@Nullable Chain next) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainChain(Optional<PlainChain> next) {}

    /** More collections than one level has room for. */
    @BinaryRecord
    public record Nest(Map<String, List<Map<Integer, Optional<Nest>[]>>> inner) {}

    /** As many as one level has room for. */
    @BinaryRecord
    public record Layers(List<Map<String, Layers>> inner) {}

    @BinaryRecord
    public record Wide(List<List<List<List<List<List<List<List<List<List<Wide>>>>>>>>>> inner) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainNest(List<Map<String, List<PlainNest>>> inner) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record PlainLayers(List<List<PlainLayers>> inner) {}

    @BinaryRecord
    public sealed interface Json permits Items, Fields, Number {}

    @BinaryRecord
    public record Items(List<Json> all) implements Json {}

    @BinaryRecord
    public record Fields(Map<String, Json> all) implements Json {}

    @BinaryRecord
    public record Number(int value) implements Json {}

    @BinaryRecord
    public sealed interface Term permits Negation, Sum, Leaf {}

    @BinaryRecord
    public record Sum(Term left, Term right) implements Term {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Negation(Term of) implements Term {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Leaf(byte value) implements Term {}

    /** Recursive by a codec that the processor cannot see into. */
    @BinaryRecord
    public record Wrapped(@Using(LinkCodec.class) Link link) {}

    public record Link(@Nullable Wrapped inner) {}

    public static final class LinkCodec implements BinaryCodec<Link> {
        @Override
        public void write(ByteStream out, Link value) throws IOException {
            out.writeBoolean(value.inner() != null);
            if (value.inner() != null) {
                Deep_WrappedCodec.INSTANCE.write(out, value.inner());
            }
        }

        @Override
        public Link read(ByteStream in) throws IOException {
            return new Link(in.readBoolean() ? Deep_WrappedCodec.INSTANCE.read(in) : null);
        }

        @Override
        public long sizeOf(Link value) {
            return value.inner() == null ? 1 : 1 + Deep_WrappedCodec.INSTANCE.sizeOf(value.inner());
        }
    }

    /** Steps over the body of a field that is gone, whose type can hold itself. */
    @BinaryRecord
    @Reserved(id = 1, type = "hostile.Deep.Chain")
    public record Gone(@FieldId(2) int id) {}

    @BinaryRecord
    public record Before(@FieldId(1) Chain chain, @FieldId(2) int id) {}

    /** The same of types without a length. */
    @BinaryRecord
    @Reserved(id = 1, type = "hostile.Deep.PlainChain")
    public record GonePlain(@FieldId(2) int id) {}

    @BinaryRecord
    public record BeforePlain(@FieldId(1) PlainChain chain, @FieldId(2) int id) {}

    @BinaryRecord
    @Reserved(id = 1, type = "hostile.Deep.PlainNest")
    public record GoneNest(@FieldId(2) int id) {}

    @BinaryRecord
    public record BeforeNest(@FieldId(1) PlainNest nest, @FieldId(2) int id) {}

    @BinaryRecord
    @Reserved(id = 1, type = "List<hostile.Deep.PlainLayers>")
    public record GoneLayers(@FieldId(2) int id) {}

    @BinaryRecord
    public record BeforeLayers(@FieldId(1) List<PlainLayers> layers, @FieldId(2) int id) {}

    @BinaryRecord
    @Reserved(id = 1, type = "hostile.Deep.Json")
    public record GoneJson(@FieldId(2) int id) {}

    @BinaryRecord
    public record BeforeJson(@FieldId(1) Json json, @FieldId(2) int id) {}

    /** A class whose list can hold itself. */
    @BinaryRecord
    public static final class Group {
        private final String name;
        private final List<Group> members;

        public Group(String name, List<Group> members) {
            this.name = name;
            this.members = members;
        }

        public String name() {
            return name;
        }

        public List<Group> members() {
            return members;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Group group && group.name.equals(name) && group.members.equals(members);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(name);
        }
    }

    /** Holds itself with its own type argument. */
    @BinaryRecord
    public record Tree<T>(T value, List<Tree<T>> children) {}

    @BinaryRecord
    public record Orchard(Tree<Map<String, Integer>> tree) {}

    /** Two generic types that hold each other, so that each level counts as two. */
    @BinaryRecord
    public record Branch<T>(T value, Twigs<T> twigs) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Twigs<T>(List<Branch<T>> all) {}

    @BinaryRecord
    public record Hedge(Branch<Byte> branch) {}

    /** Leads back to itself by the argument of a type that does not know of it. */
    @BinaryRecord
    public record Knot(@Nullable Box<Knot> next) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Box<T>(T content) {}

    /** The same with collections, which count there. */
    @BinaryRecord
    public record Bag(@Nullable Box<List<Map<String, Bag>>> next) {}

    /** A generic sealed type with collections. */
    @BinaryRecord
    public sealed interface Data<T> permits Lines, Line {}

    @BinaryRecord
    public record Lines<T>(List<List<Data<T>>> all) implements Data<T> {}

    @BinaryRecord
    public record Line<T>(T value) implements Data<T> {}

    @BinaryRecord
    public record Page(Data<String> data) {}

    @BinaryRecord
    public sealed interface Formula<T> permits Constant, Not, Both {}

    @BinaryRecord
    public record Constant<T>(T value) implements Formula<T> {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Not<T>(Formula<T> of) implements Formula<T> {}

    @BinaryRecord
    public record Both<T>(Formula<T> left, Formula<T> right) implements Formula<T> {}

    @BinaryRecord
    public record Rule(Formula<String> formula) {}

    public static Chain chain(int depth) {
        return new Chain(depth == 1 ? null : chain(depth - 1));
    }

    public static PlainChain plainChain(int depth) {
        return new PlainChain(depth == 1 ? Optional.empty() : Optional.of(plainChain(depth - 1)));
    }

    public static Nest nest(int depth) {
        if (depth == 1) {
            return new Nest(Map.of());
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Optional<Nest>[] array = new Optional[] {Optional.of(nest(depth - 1))};
        return new Nest(new TreeMap<>(Map.of("a", List.of(new TreeMap<>(Map.of(1, array))))));
    }

    public static Layers layers(int depth) {
        return new Layers(depth == 1 ? List.of() : List.of(new TreeMap<>(Map.of("a", layers(depth - 1)))));
    }

    public static Wide wide(int depth) {
        if (depth == 1) {
            return new Wide(List.of());
        }
        return new Wide(List.of(List.of(
                List.of(List.of(List.of(List.of(List.of(List.of(List.of(List.of(wide(depth - 1))))))))))));
    }

    public static PlainNest plainNest(int depth) {
        return new PlainNest(
                depth == 1 ? List.of() : List.of(new TreeMap<>(Map.of("a", List.of(plainNest(depth - 1))))));
    }

    public static PlainLayers plainLayers(int depth) {
        return new PlainLayers(depth == 1 ? List.of() : List.of(List.of(plainLayers(depth - 1))));
    }

    public static BeforeNest beforeNest(int depth) {
        return new BeforeNest(plainNest(depth), 5);
    }

    public static BeforeLayers beforeLayers(int depth) {
        return new BeforeLayers(List.of(plainLayers(depth)), 5);
    }

    public static BeforeJson beforeJson(int depth) {
        return new BeforeJson(json(depth), 5);
    }

    /** The last one is a number, which is no level. */
    public static Json json(int depth) {
        Json json = new Number(1);
        for (int i = 1; i < depth; i++) {
            json = i % 2 == 0 ? new Items(List.of(json)) : new Fields(new TreeMap<>(Map.of("a", json)));
        }
        return json;
    }

    public static Bag bag(int depth) {
        return new Bag(depth == 1 ? null : new Box<>(List.of(new TreeMap<>(Map.of("a", bag(depth - 1))))));
    }

    public static Page page(int depth) {
        Data<String> data = new Line<>("a");
        for (int i = 1; i < depth; i++) {
            data = new Lines<>(List.of(List.of(data)));
        }
        return new Page(data);
    }

    /** Each level is a variant in a sealed type, and counts as one or two. */
    public static Term term(int depth) {
        Term term = new Leaf((byte) 1);
        for (int i = 1; i < depth; i++) {
            term = i % 2 == 0 ? new Negation(term) : new Sum(new Leaf((byte) 0), term);
        }
        return term;
    }

    public static Wrapped wrapped(int depth) {
        return new Wrapped(new Link(depth == 1 ? null : wrapped(depth - 1)));
    }

    public static Group group(int depth) {
        return new Group("g", depth == 1 ? List.of() : List.of(group(depth - 1)));
    }

    /** A group of which the first level is more than a stream holds back. */
    public static Group largeGroup(int depth) {
        return new Group("long ".repeat(300_000), List.of(group(1), group(depth - 1)));
    }

    public static Before before(int depth) {
        return new Before(chain(depth), 5);
    }

    public static BeforePlain beforePlain(int depth) {
        return new BeforePlain(plainChain(depth), 5);
    }

    public static Orchard orchard(int depth) {
        Tree<Map<String, Integer>> tree = new Tree<>(Map.of("a", 1), List.of());
        for (int i = 1; i < depth; i++) {
            tree = new Tree<>(Map.of(), List.of(tree));
        }
        return new Orchard(tree);
    }

    public static Hedge hedge(int depth) {
        Branch<Byte> branch = new Branch<>((byte) 1, new Twigs<>(List.of()));
        for (int i = 1; i < depth; i++) {
            branch = new Branch<>((byte) 2, new Twigs<>(List.of(branch)));
        }
        return new Hedge(branch);
    }

    public static Knot knot(int depth) {
        return new Knot(depth == 1 ? null : new Box<>(knot(depth - 1)));
    }

    /** Each is a variant in a sealed type, and counts as two levels, but for the last one. */
    public static Rule rule(int depth) {
        Formula<String> formula = new Constant<>("a");
        for (int i = 1; i < depth; i++) {
            formula = i % 2 == 0 ? new Not<>(formula) : new Both<>(new Constant<>("b"), formula);
        }
        return new Rule(formula);
    }

    /** A group that is a member of itself. */
    public static Group cycle(String name) {
        List<Group> members = new ArrayList<>();
        Group group = new Group(name, members);
        members.add(new Group("other", List.of()));
        members.add(group);
        return group;
    }
}
