package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** How a collection or map that reading makes keeps its elements, and what follows from that. */
public enum Structure {
    ARRAY(true, true),
    LINKED(false, true),
    RING(true, false),
    HASH(true, true),
    /** In the order of the elements, which must be Comparable; a comparator has no encoding. */
    TREE(false, false),
    /** Like {@link #TREE}, and several threads may use it. */
    SKIP_LIST(false, false),
    /** A queue that several threads may use. */
    CONCURRENT_QUEUE(false, false),
    /** Of the constants of an enum. */
    ENUM(false, false),
    /** A hash table that several threads may use. */
    CONCURRENT(true, false);

    private static final ClassName LINKED_LISTS = ClassName.get("io.github.binrec.codec", "LinkedLists");

    private final boolean sized;
    private final boolean holdsNull;

    Structure(boolean sized, boolean holdsNull) {
        this.sized = sized;
        this.holdsNull = holdsNull;
    }

    /** {@return whether it is made with a capacity} */
    public boolean isSized() {
        return sized;
    }

    /** {@return whether an element or a key can be null} */
    public boolean holdsNull() {
        return holdsNull;
    }

    /** {@return whether a value of a map can be null} */
    public boolean mapsToNull() {
        return this != CONCURRENT && this != SKIP_LIST;
    }

    /** {@return whether it is in the order of its elements or keys, which must be Comparable} */
    public boolean isSorted() {
        return this == TREE || this == SKIP_LIST;
    }

    /** {@return whether it is a queue, which holds elements that are equal and none that are null} */
    public boolean isQueue() {
        return this == RING || this == CONCURRENT_QUEUE;
    }

    /** {@return whether it finds elements by their hash codes, which whoever makes the bytes can choose} */
    public boolean isHashed() {
        return this == HASH || this == CONCURRENT;
    }

    /**
     * Emits the making of an empty one.
     *
     * @param made its class
     * @param held the type of its elements or keys
     * @param capacity the capacity, or nothing where it is not known or has none
     * @return {@code new ArrayList<>(8)}, {@code EnumSet.noneOf(Side.class)} or the like
     */
    CodeBlock make(ClassName made, FieldType held, CodeBlock capacity) {
        return switch (this) {
            case ENUM ->
                made.simpleName().equals("EnumSet")
                        ? CodeBlock.of("$T.noneOf($T.class)", made, held.javaType())
                        : CodeBlock.of("new $T<>($T.class)", made, held.javaType());
            // Of the runtime, since Error Prone warns of whoever makes a LinkedList himself.
            case LINKED -> CodeBlock.of("$T.create()", LINKED_LISTS);
            default -> CodeBlock.of("new $T<>($L)", made, capacity);
        };
    }
}
