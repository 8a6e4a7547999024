package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;

/** The classes of atomic variables whose encoding is that of what they hold, and what stands behind it. */
public enum AtomicKind {
    /** Only as a varint; at full width it is a {@link JdkKind}. */
    INTEGER("AtomicInteger", 0),
    /** Only as a varint; at full width it is a {@link JdkKind}. */
    LONG("AtomicLong", 0),
    INTEGER_ARRAY("AtomicIntegerArray", 0),
    LONG_ARRAY("AtomicLongArray", 0),
    REFERENCE("AtomicReference", 0),
    REFERENCE_ARRAY("AtomicReferenceArray", 0),
    /** With a mark, a boolean. */
    MARKABLE_REFERENCE("AtomicMarkableReference", PrimitiveKind.BOOLEAN.width()),
    /** With a stamp, an int. */
    STAMPED_REFERENCE("AtomicStampedReference", PrimitiveKind.INT.width());

    private final String simpleName;
    private final int width;

    AtomicKind(String simpleName, int width) {
        this.simpleName = simpleName;
        this.width = width;
    }

    /** {@return the class} */
    public ClassName className() {
        return ClassName.get("java.util.concurrent.atomic", simpleName);
    }

    /** {@return the bytes of the mark or stamp behind the value, 0 for all that have none} */
    public int width() {
        return width;
    }

    /** {@return whether the class has a type parameter, for what it holds} */
    public boolean isGeneric() {
        return this != INTEGER && this != LONG && this != INTEGER_ARRAY && this != LONG_ARRAY;
    }

    /** {@return whether it holds any number of values, which begins with their count} */
    public boolean isArray() {
        return this == INTEGER_ARRAY || this == LONG_ARRAY || this == REFERENCE_ARRAY;
    }

    /** {@return the numbers that it holds, if it is not generic} */
    PrimitiveKind number() {
        return this == LONG || this == LONG_ARRAY ? PrimitiveKind.LONG : PrimitiveKind.INT;
    }
}
