package io.github.binrec.processor.roundtrip;

/**
 * The types in {@code roundtrip/hostile/Deep.java} that can hold themselves: every way to nest. How much stack a level takes is up to
 * the compiler in the JVM, which puts methods into each other; those with many methods for a level are given more.
 */
enum DeepType {
    CHAIN("Chain", 100),
    PLAIN_CHAIN("PlainChain", 100),
    NEST("Nest", 100, Stack.WIDE),
    GROUP("Group", 100),

    /** More than a stream holds back, so that it is measured before it is written. */
    LARGE("Group", "largeGroup", 100, Stack.SMALL),
    WRAPPED("Wrapped", 100),
    TERM("Term", 101),
    BEFORE("Before", 100),
    GENERIC("Orchard", 100, Stack.WIDE),
    GENERIC_PAIR("Hedge", 50, Stack.WIDE),
    TYPE_ARGUMENT("Knot", 100, Stack.WIDE),
    GENERIC_SEALED("Rule", 101, Stack.WIDE);

    private static final class Stack {
        /** A quarter of what threads have by default, or less. */
        static final long SMALL = 256 * 1024;

        static final long WIDE = 512 * 1024;
    }

    private final String type;
    private final String method;
    private final int most;
    private final long stack;

    DeepType(String type, int most) {
        this(type, most, Stack.SMALL);
    }

    DeepType(String type, int most, long stack) {
        this(type, Character.toLowerCase(type.charAt(0)) + type.substring(1), most, stack);
    }

    DeepType(String type, String method, int most, long stack) {
        this.type = type;
        this.method = method;
        this.most = most;
        this.stack = stack;
    }

    /** {@return how many bytes of stack are enough} */
    long stack() {
        return stack;
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
