package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.OptionalInt;

/** The value types of the JDK that have an encoding of their own. */
public enum JdkKind {
    /** A length, then at least one byte. */
    BIG_INTEGER("java.math", "BigInteger", 2, false),
    /** A scale of at least one byte, then a {@link #BIG_INTEGER}. */
    BIG_DECIMAL("java.math", "BigDecimal", 3, false),
    UUID("java.util", "UUID", 16, true),
    INSTANT("java.time", "Instant", 12, true),
    LOCAL_DATE("java.time", "LocalDate", 6, true),
    LOCAL_TIME("java.time", "LocalTime", 8, true),
    LOCAL_DATE_TIME("java.time", "LocalDateTime", 14, true),
    DURATION("java.time", "Duration", 12, true);

    private final String packageName;
    private final String simpleName;
    private final int leastSize;
    private final boolean fixed;

    JdkKind(String packageName, String simpleName, int leastSize, boolean fixed) {
        this.packageName = packageName;
        this.simpleName = simpleName;
        this.leastSize = leastSize;
        this.fixed = fixed;
    }

    /** {@return the type} */
    public ClassName className() {
        return ClassName.get(packageName, simpleName);
    }

    /** {@return the bytes of the smallest value} */
    public int leastSize() {
        return leastSize;
    }

    /** {@return the bytes of every value, or empty where values differ in size} */
    public OptionalInt fixedSize() {
        return fixed ? OptionalInt.of(leastSize) : OptionalInt.empty();
    }
}
