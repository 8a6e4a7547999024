package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;

/** The collections of one element type, all of one encoding. */
public enum CollectionKind {
    COLLECTION("Collection", "ArrayList", Structure.ARRAY, false),
    LIST("List", "ArrayList", Structure.ARRAY, false),
    ARRAY_LIST("ArrayList", "ArrayList", Structure.ARRAY, false),
    LINKED_LIST("LinkedList", "LinkedList", Structure.LINKED, false),
    QUEUE("Queue", "ArrayDeque", Structure.RING, false),
    CONCURRENT_LINKED_QUEUE("ConcurrentLinkedQueue", "ConcurrentLinkedQueue", Structure.CONCURRENT_QUEUE, false),
    CONCURRENT_LINKED_DEQUE("ConcurrentLinkedDeque", "ConcurrentLinkedDeque", Structure.CONCURRENT_QUEUE, false),
    DEQUE("Deque", "ArrayDeque", Structure.RING, false),
    ARRAY_DEQUE("ArrayDeque", "ArrayDeque", Structure.RING, false),
    SET("Set", "LinkedHashSet", Structure.HASH, true),
    HASH_SET("HashSet", "HashSet", Structure.HASH, true),
    LINKED_HASH_SET("LinkedHashSet", "LinkedHashSet", Structure.HASH, true),
    SORTED_SET("SortedSet", "TreeSet", Structure.TREE, true),
    NAVIGABLE_SET("NavigableSet", "TreeSet", Structure.TREE, true),
    TREE_SET("TreeSet", "TreeSet", Structure.TREE, true),
    CONCURRENT_SKIP_LIST_SET("ConcurrentSkipListSet", "ConcurrentSkipListSet", Structure.SKIP_LIST, true),
    ENUM_SET("EnumSet", "EnumSet", Structure.ENUM, true);

    private final String declared;
    private final String decoded;
    private final Structure structure;
    private final boolean distinct;

    CollectionKind(String declared, String decoded, Structure structure, boolean distinct) {
        this.declared = declared;
        this.decoded = decoded;
        this.structure = structure;
        this.distinct = distinct;
    }

    /** {@return the type that the user declares} */
    public ClassName declared() {
        return named(declared);
    }

    private static ClassName named(String name) {
        return ClassName.get(name.startsWith("Concurrent") ? "java.util.concurrent" : "java.util", name);
    }

    /** {@return the type that methods take and return it as: of a class of the JDK the interface that says what it is} */
    public ClassName passed() {
        String passed = switch (this) {
            case ARRAY_LIST, LINKED_LIST -> "List";
            case CONCURRENT_LINKED_QUEUE -> "Queue";
            case ARRAY_DEQUE, CONCURRENT_LINKED_DEQUE -> "Deque";
            case HASH_SET, LINKED_HASH_SET -> "Set";
            case TREE_SET, CONCURRENT_SKIP_LIST_SET -> "SortedSet";
            default -> declared;
        };
        return named(passed);
    }

    /** {@return whether it gives elements by their index, most such lists in constant time} */
    public boolean hasIndex() {
        return this == LIST || this == ARRAY_LIST;
    }

    /** {@return the class that reading makes} */
    public ClassName decoded() {
        return named(decoded);
    }

    /** {@return how that class keeps its elements} */
    public Structure structure() {
        return structure;
    }

    /** {@return whether no two elements are equal: then bytes with two such are malformed} */
    public boolean isDistinct() {
        return distinct;
    }
}
