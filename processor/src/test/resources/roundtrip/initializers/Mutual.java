package initializers;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Framing;
import io.github.binrec.annotations.Using;
import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.codec.Codecs;
import io.github.binrec.stream.ByteStream;
import java.io.IOException;
import java.util.List;

/** Types that hold each other, in every way in which the codec of one may name that of the other. */
public final class Mutual {
    private Mutual() {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Teacher(byte id, List<Pupil> pupils) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Pupil(byte id, List<Teacher> teachers) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Box<T>(T content) {}

    /** Its codec is composed with that of what it owns, and the other way round. */
    @BinaryRecord(framing = Framing.PLAIN)
    public record Owner(byte id, List<Box<Owned>> owned) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Owned(byte id, List<Box<Owner>> owners) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record First(byte id, Box<List<Box<Second>>> next) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Second(byte id, Box<List<Box<Third>>> next) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Third(byte id, Box<List<Box<First>>> next) {}

    @BinaryRecord
    public sealed interface Term permits Leaf, Sum {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Leaf(byte value) implements Term {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Sum(List<Term> terms, List<Box<Term>> boxed) implements Term {}

    @BinaryRecord
    public sealed interface Shape<T> permits Dot, Group {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Dot<T>(T at) implements Shape<T> {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Group<T>(List<Shape<T>> members) implements Shape<T> {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Plan(byte id, List<Shape<Site>> shapes) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Site(byte id, List<Shape<Plan>> shapes) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Branch<T>(T value, Forest<T> children) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Forest<T>(List<Branch<T>> branches) {}

    /** Its codec is written by hand, and names the codec of the type that holds it. */
    public record Link(List<Wrapped> inner) {}

    @BinaryRecord(framing = Framing.PLAIN)
    public record Wrapped(byte id, Box<@Using(LinkCodec.class) Link> link) {}

    public static final class LinkCodec implements BinaryCodec<Link> {
        @Override
        public void write(ByteStream out, Link value) throws IOException {
            Codecs.list(Mutual_WrappedCodec.INSTANCE).write(out, value.inner());
        }

        @Override
        public Link read(ByteStream in) throws IOException {
            return new Link(Codecs.list(Mutual_WrappedCodec.INSTANCE).read(in));
        }

        @Override
        public long sizeOf(Link value) {
            return Codecs.list(Mutual_WrappedCodec.INSTANCE).sizeOf(value.inner());
        }
    }

    /** {@return a new codec of a generic type that holds itself through another, of itself} */
    public static BinaryCodec<?> branchOfBranches() {
        return Mutual_BranchCodec.of(Mutual_ForestCodec.of(Codecs.BYTE));
    }
}
