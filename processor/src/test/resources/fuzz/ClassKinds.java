package fuzz;

import fuzz.ValueKinds.Side;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.roundtrip.FuzzKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types that lead back to themselves, and classes with superclasses. */
final class ClassKinds {
    private ClassKinds() {}

    @BinaryRecord
    record Tree(String name, @Nullable Tree left, List<Tree> rest, Map<Side, Tree> bySide) {}

    static class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        String getName() {
            return name;
        }
    }

    @BinaryRecord
    static final class Account extends Named {
        private final long id;
        private final List<Account> children;
        private transient int cached;

        Account(String name, long id, List<Account> children) {
            super(name);
            this.id = id;
            this.children = children;
        }

        long getId() {
            return id;
        }

        List<Account> getChildren() {
            return children;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Account account
                    && account.getName().equals(getName())
                    && account.id == id
                    && account.children.equals(children);
        }

        @Override
        public int hashCode() {
            return Objects.hash(getName(), id);
        }
    }

    static List<FuzzKind<?>> kinds() {
        return List.of(
                new FuzzKind<>("nested", ClassKinds_TreeCodec.INSTANCE, false, List.of(
                        tree("root", tree("left", null), tree("right", null)), tree("leaf", null))),
                new FuzzKind<>("class", ClassKinds_AccountCodec.INSTANCE, false, List.of(
                        new Account("a", 1, List.of(new Account("b", 2, List.of()))))));
    }

    private static Tree tree(String name, @Nullable Tree left, Tree... rest) {
        return new Tree(name, left, List.of(rest), left == null ? Map.of() : Map.of(Side.SELL, left));
    }
}
