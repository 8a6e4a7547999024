package io.github.binrec.processor.roundtrip;

/** The types in {@code roundtrip/hostile/Deep.java} that can hold themselves: every way to nest. */
enum DeepType {
    CHAIN("Chain", 100),
    PLAIN_CHAIN("PlainChain", 100),
    LAYERS("Layers", 100),
    NEST("Nest", 50),
    WIDE("Wide", 34),
    PLAIN_LAYERS("PlainLayers", 50),
    PLAIN_NEST("PlainNest", 50),
    GROUP("Group", 100),

    /** More than a stream holds back, so that it is measured before it is written. */
    LARGE("Group", "largeGroup", 100),
    WRAPPED("Wrapped", 100),
    TERM("Term", 101),
    JSON("Json", 51),
    BEFORE("Before", 100),
    GENERIC("Orchard", 100),
    GENERIC_PAIR("Hedge", 50),
    TYPE_ARGUMENT("Knot", 100),
    COLLECTION_IN_TYPE_ARGUMENT("Bag", 34),
    GENERIC_SEALED("Rule", 51),
    GENERIC_SEALED_WITH_COLLECTIONS("Page", 51);

    private final String type;
    private final String method;
    private final int most;

    DeepType(String type, int most) {
        this(type, Character.toLowerCase(type.charAt(0)) + type.substring(1), most);
    }

    DeepType(String type, String method, int most) {
        this.type = type;
        this.method = method;
        this.most = most;
    }

    /** {@return the name of the type} */
    String type() {
        return type;
    }

    /** {@return the deepest value that is allowed} */
    Object deepest() throws ReflectiveOperationException {
        return deep(most);
    }

    /** {@return a value that is one level deeper} */
    Object deeper() throws ReflectiveOperationException {
        return deep(most + 1);
    }

    private Object deep(int depth) throws ReflectiveOperationException {
        return HostileTypes.deep(method, depth);
    }
}
