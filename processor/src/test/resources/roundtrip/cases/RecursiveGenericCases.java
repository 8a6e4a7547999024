package cases;

import cases.GenericCases.Pair;
import cases.GenericCases.PlainPair;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.codec.Codecs;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generic types that lead back to themselves. */
public final class RecursiveGenericCases implements Cases {
    @BinaryRecord
    public record Tree<T>(T value, List<Tree<T>> children) {}

    @BinaryRecord
    public record Swapped<A, B>(A a, B b, @Nullable Swapped<B, A> next) {}

    @BinaryRecord
    public static class Node<N extends Node<N>> {
        public final byte id;
        public final @Nullable N next;

        public Node(byte id, @Nullable N next) {
            this.id = id;
            this.next = next;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Node<?> node && node.id == id && Objects.equals(node.next, next);
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    @BinaryRecord
    public static final class Link extends Node<Link> {
        public Link(byte id, @Nullable Link next) {
            super(id, next);
        }
    }

    @BinaryRecord
    public record Branch<T>(T value, Forest<T> children) {}

    @BinaryRecord
    public record Forest<T>(List<Branch<T>> branches) {}

    @BinaryRecord
    public record Person(byte age, List<Pair<Byte, Person>> friends) {}

    @BinaryRecord
    public record Owner(byte id, List<PlainPair<Byte, Owned>> owned) {}

    @BinaryRecord
    public record Owned(byte id, List<PlainPair<Byte, Owner>> owners) {}

    private static <T> Tree<T> tree(T value, List<Tree<T>> children) {
        return new Tree<>(value, children);
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(
                        RecursiveGenericCases_TreeCodec.of(Codecs.BYTE),
                        tree((byte) 1, List.of(tree((byte) 2, List.of()), tree((byte) 3, List.of()))),
                        "0b 03 01 02 03 03 02 00 03 03 03 00"),
                new Case<>(
                        RecursiveGenericCases_SwappedCodec.of(Codecs.BYTE, Codecs.SHORT),
                        new Swapped<>((byte) 1, (short) 2, new Swapped<>((short) 3, (byte) 4, null)),
                        "09 07 01 02 00 04 03 03 00 04"),
                new Case<>(
                        RecursiveGenericCases_BranchCodec.of(Codecs.BYTE),
                        new Branch<>((byte) 1, new Forest<>(List.of(new Branch<>((byte) 2, new Forest<>(List.of()))))),
                        "0b 03 01 08 01 01 05 03 02 02 01 00"),
                new Case<>(
                        RecursiveGenericCases_NodeCodec.of(RecursiveGenericCases_LinkCodec.INSTANCE),
                        new Node<>((byte) 1, new Link((byte) 2, null)),
                        "05 03 01 02 01 02"),
                new Case<>(
                        RecursiveGenericCases_PersonCodec.INSTANCE,
                        new Person((byte) 1, List.of(new Pair<>((byte) 2, new Person((byte) 3, List.of())))),
                        "0a 03 01 01 06 03 02 03 03 03 00"),
                new Case<>(
                        RecursiveGenericCases_OwnerCodec.INSTANCE,
                        new Owner((byte) 1, List.of(new PlainPair<>((byte) 2, new Owned((byte) 3, List.of())))),
                        "09 03 01 01 01 02 03 03 03 00"));
    }
}
