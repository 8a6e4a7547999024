package io.github.binrec.codec;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Optionals of primitives as the boxed values that may be null: a class may hold one of the two and give or take the other. Called by
 * generated code.
 *
 * <p>Stateless, and so safe for use by several threads.
 */
public final class PrimitiveOptionals {
    private PrimitiveOptionals() {}

    /**
     * Returns an Optional of a value that may be null.
     *
     * @param value the value or null
     * @return an Optional of it, empty for null
     */
    public static OptionalInt ofNullable(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * Returns an Optional of a value that may be null.
     *
     * @param value the value or null
     * @return an Optional of it, empty for null
     */
    public static OptionalLong ofNullable(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * Returns an Optional of a value that may be null.
     *
     * @param value the value or null
     * @return an Optional of it, empty for null
     */
    public static OptionalDouble ofNullable(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Returns what an Optional holds.
     *
     * @param optional the Optional
     * @return its value, null if it is empty
     * @throws NullPointerException if there is no Optional
     */
    public static @Nullable Integer orNull(OptionalInt optional) {
        return optional.isPresent() ? optional.getAsInt() : null;
    }

    /**
     * Returns what an Optional holds.
     *
     * @param optional the Optional
     * @return its value, null if it is empty
     * @throws NullPointerException if there is no Optional
     */
    public static @Nullable Long orNull(OptionalLong optional) {
        return optional.isPresent() ? optional.getAsLong() : null;
    }

    /**
     * Returns what an Optional holds.
     *
     * @param optional the Optional
     * @return its value, null if it is empty
     * @throws NullPointerException if there is no Optional
     */
    public static @Nullable Double orNull(OptionalDouble optional) {
        return optional.isPresent() ? optional.getAsDouble() : null;
    }
}
