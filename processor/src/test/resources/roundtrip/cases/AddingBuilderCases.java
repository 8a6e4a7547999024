package cases;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.processor.roundtrip.Case;
import io.github.binrec.processor.roundtrip.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Classes whose builder adds to the collections that it has, and gives each of its steps a type of its own. */
public final class AddingBuilderCases implements Cases {
    /** Its builder adds to what it has, which a null would not go with; without a call the list is null. */
    @BinaryRecord
    static final class Added extends Value {
        private final int id;
        private final @Nullable List<String> tags;
        private final @Nullable Map<String, Integer> counts;
        private final boolean last;

        private Added(Adder adder) {
            id = adder.id;
            tags = adder.tags;
            counts = adder.counts;
            last = adder.last;
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        Map<String, Integer> counts() {
            return counts;
        }

        boolean last() {
            return last;
        }

        static Adder builder() {
            return new Adder();
        }

        @Override
        public String toString() {
            return id + "" + tags + counts + last;
        }

        static final class Adder {
            private int id;
            private List<String> tags;
            private Map<String, Integer> counts;
            private boolean last;

            Adder id(int id) {
                this.id = id;
                return this;
            }

            Adder addAllTags(Iterable<String> added) {
                tags = tags == null ? new ArrayList<>() : tags;
                added.forEach(tags::add);
                return this;
            }

            Adder putAllCounts(Map<String, Integer> added) {
                counts = counts == null ? new TreeMap<>() : counts;
                counts.putAll(added);
                return this;
            }

            Adder last(boolean last) {
                this.last = last;
                return this;
            }

            Added build() {
                return new Added(this);
            }
        }
    }

    /** The same of a builder whose methods return nothing. */
    @BinaryRecord
    static final class Put extends Value {
        private final @Nullable List<String> tags;
        private final int id;

        private Put(Putter putter) {
            tags = putter.tags;
            id = putter.id;
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        static Putter builder() {
            return new Putter();
        }

        static Put of(int id, @Nullable List<String> tags) {
            Putter putter = builder();
            putter.id(id);
            if (tags != null) {
                putter.addAllTags(tags);
            }
            return putter.build();
        }

        @Override
        public String toString() {
            return id + "" + tags;
        }

        static final class Putter {
            private int id;
            private List<String> tags;

            void id(int id) {
                this.id = id;
            }

            void addAllTags(Iterable<String> added) {
                tags = tags == null ? new ArrayList<>() : tags;
                added.forEach(tags::add);
            }

            Put build() {
                return new Put(this);
            }
        }
    }

    /** Its builders take one property each, and the last one gives the value. */
    @BinaryRecord
    static final class Staged extends Value {
        private final int id;
        private final List<String> tags;
        private final Map<String, Integer> counts;

        private Staged(Stages stages) {
            id = stages.id;
            tags = List.copyOf(stages.tags);
            counts = Map.copyOf(stages.counts);
        }

        int id() {
            return id;
        }

        List<String> tags() {
            return tags;
        }

        Map<String, Integer> counts() {
            return counts;
        }

        static IdStage newBuilder() {
            return new Stages();
        }

        @Override
        public String toString() {
            return id + "" + tags + counts;
        }

        interface IdStage {
            LastStage id(int id);
        }

        interface LastStage {
            LastStage addAllTags(Iterable<String> tags);

            LastStage putAllCounts(Map<String, ? extends Integer> counts);

            Staged build();
        }

        private static final class Stages implements IdStage, LastStage {
            private int id;
            private final List<String> tags = new ArrayList<>();
            private final Map<String, Integer> counts = new TreeMap<>();

            @Override
            public LastStage id(int id) {
                this.id = id;
                return this;
            }

            @Override
            public LastStage addAllTags(Iterable<String> added) {
                added.forEach(tags::add);
                return this;
            }

            @Override
            public LastStage putAllCounts(Map<String, ? extends Integer> added) {
                counts.putAll(added);
                return this;
            }

            @Override
            public Staged build() {
                return new Staged(this);
            }
        }
    }

    @Override
    public List<Case<?>> cases() {
        return List.of(
                new Case<>(AddingBuilderCases_AddedCodec.INSTANCE, Added.builder().id(1).build(), "05 01 01000000"),
                new Case<>(AddingBuilderCases_AddedCodec.INSTANCE,
                        Added.builder().id(1).addAllTags(List.of()).last(true).build(), "06 0b 01000000 00"),
                new Case<>(AddingBuilderCases_AddedCodec.INSTANCE,
                        Added.builder().id(1).addAllTags(List.of("a")).putAllCounts(Map.of("b", 2)).build(),
                        "0f 07 01000000 01 0261 01 0262 02000000"),
                new Case<>(AddingBuilderCases_PutCodec.INSTANCE, Put.of(1, null), "05 02 01000000"),
                new Case<>(AddingBuilderCases_PutCodec.INSTANCE, Put.of(1, List.of("a")), "08 03 01 0261 01000000"),
                new Case<>(AddingBuilderCases_StagedCodec.INSTANCE,
                        Staged.newBuilder().id(1).addAllTags(List.of("a")).putAllCounts(Map.of("b", 2)).build(),
                        "0f 07 01000000 01 0261 01 0262 02000000"));
    }
}
