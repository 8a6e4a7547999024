package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;

/** The maps, all of one encoding. */
public enum MapKind {
    MAP("java.util", "Map", "LinkedHashMap", Structure.HASH),
    HASH_MAP("java.util", "HashMap", "HashMap", Structure.HASH),
    LINKED_HASH_MAP("java.util", "LinkedHashMap", "LinkedHashMap", Structure.HASH),
    SORTED_MAP("java.util", "SortedMap", "TreeMap", Structure.TREE),
    NAVIGABLE_MAP("java.util", "NavigableMap", "TreeMap", Structure.TREE),
    TREE_MAP("java.util", "TreeMap", "TreeMap", Structure.TREE),
    ENUM_MAP("java.util", "EnumMap", "EnumMap", Structure.ENUM),
    CONCURRENT_MAP("java.util.concurrent", "ConcurrentMap", "ConcurrentHashMap", Structure.CONCURRENT),
    CONCURRENT_HASH_MAP("java.util.concurrent", "ConcurrentHashMap", "ConcurrentHashMap", Structure.CONCURRENT),
    CONCURRENT_NAVIGABLE_MAP(
            "java.util.concurrent", "ConcurrentNavigableMap", "ConcurrentSkipListMap", Structure.SKIP_LIST),
    CONCURRENT_SKIP_LIST_MAP(
            "java.util.concurrent", "ConcurrentSkipListMap", "ConcurrentSkipListMap", Structure.SKIP_LIST);

    private final String packageName;
    private final String declared;
    private final String decoded;
    private final Structure structure;

    MapKind(String packageName, String declared, String decoded, Structure structure) {
        this.packageName = packageName;
        this.declared = declared;
        this.decoded = decoded;
        this.structure = structure;
    }

    /** {@return the type that the user declares} */
    public ClassName declared() {
        return ClassName.get(packageName, declared);
    }

    /** {@return the type that methods take and return it as: of a class of the JDK the interface that says what it is} */
    public ClassName passed() {
        String passed = switch (this) {
            case HASH_MAP, LINKED_HASH_MAP -> "Map";
            case TREE_MAP -> "SortedMap";
            case CONCURRENT_HASH_MAP -> "ConcurrentMap";
            case CONCURRENT_SKIP_LIST_MAP -> "ConcurrentNavigableMap";
            default -> declared;
        };
        return ClassName.get(packageName, passed);
    }

    /** {@return the class that reading makes} */
    public ClassName decoded() {
        return ClassName.get(packageName, decoded);
    }

    /** {@return how that class keeps its entries} */
    public Structure structure() {
        return structure;
    }
}
