package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PrimitiveOptionalsTest {
    @Test
    void aValue_isInTheOptional_andComesBack() {
        assertThat(PrimitiveOptionals.ofNullable(7)).isEqualTo(OptionalInt.of(7));
        assertThat(PrimitiveOptionals.ofNullable(7L)).isEqualTo(OptionalLong.of(7));
        assertThat(PrimitiveOptionals.ofNullable(-0.0)).isEqualTo(OptionalDouble.of(-0.0));
        assertThat(PrimitiveOptionals.orNull(OptionalInt.of(0))).isEqualTo(0);
        assertThat(PrimitiveOptionals.orNull(OptionalLong.of(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
        assertThat(PrimitiveOptionals.orNull(OptionalDouble.of(0.5))).isEqualTo(0.5);
    }

    @Test
    void null_isTheEmptyOptional() {
        assertThat(PrimitiveOptionals.ofNullable((Integer) null)).isEmpty();
        assertThat(PrimitiveOptionals.ofNullable((Long) null)).isEmpty();
        assertThat(PrimitiveOptionals.ofNullable((Double) null)).isEmpty();
        assertThat(PrimitiveOptionals.orNull(OptionalInt.empty())).isNull();
        assertThat(PrimitiveOptionals.orNull(OptionalLong.empty())).isNull();
        assertThat(PrimitiveOptionals.orNull(OptionalDouble.empty())).isNull();
    }
}
