package io.github.binrec.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.Presence;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @Nullable} comes from many packages, with many targets, and stands in many places. */
class NullnessTest {
    private static final String PLACES = """
            package p;
            import java.util.*;
            import io.github.binrec.annotations.*;
            import other.Nullable;
            class Outer {
                @BinaryRecord record Trade(@Nullable String component, String without) {}
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TYPE_USE",
                "FIELD",
                "METHOD",
                "PARAMETER",
                "RECORD_COMPONENT",
                "FIELD, METHOD, PARAMETER",
                "TYPE_USE, FIELD, METHOD, PARAMETER, LOCAL_VARIABLE"
            })
    void onAComponent_itIsFound_whateverItsTargets(String targets) {
        Models models =
                Models.ofFiles(List.of(), JavaFileObjects.forSourceString("p.Outer", PLACES), nullable(targets));

        assertThat(models.field("Outer.Trade.component").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Outer.Trade.without").presence()).isEqualTo(Presence.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE_USE", "METHOD, PARAMETER"})
    void onAnAccessorOrConstructorThatIsWrittenOut_itIsFound(String targets) {
        Models models = Models.ofFiles(List.of(), nullable(targets), JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import other.Nullable;
                        @BinaryRecord record Trade(String accessor, String parameter, String neither) {
                            Trade(String accessor, @Nullable String parameter, String neither) {
                                this.accessor = accessor;
                                this.parameter = parameter;
                                this.neither = neither;
                            }
                            Trade(@Nullable String neither) {
                                this("", "", neither);
                            }
                            @Nullable public String accessor() {
                                return accessor;
                            }
                        }
                        """));

        assertThat(models.field("Trade.accessor").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Trade.parameter").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Trade.neither").presence()).isEqualTo(Presence.REQUIRED);
    }

    /** A parameter that takes more than there ever is. */
    @ParameterizedTest
    @ValueSource(strings = {"TYPE_USE", "PARAMETER"})
    void onTheBoxOfAPrimitive_itSaysNothingOfThat(String targets) {
        Models models = Models.ofFiles(List.of(), nullable(targets), JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import other.Nullable;
                        @BinaryRecord class Trade {
                            private final int level;
                            Trade(@Nullable Integer level) {
                                this.level = level == null ? 0 : level;
                            }
                            int getLevel() {
                                return level;
                            }
                        }
                        """));

        assertThat(models.field("Trade.level").presence()).isEqualTo(Presence.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TYPE_USE", "FIELD, METHOD, PARAMETER"})
    void inAClass_itIsFound_onFieldsAccessorsAndWhatMakesAValue(String targets) {
        Models models = Models.ofFiles(List.of(), nullable(targets), JavaFileObjects.forSourceString("p.Types", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import other.Nullable;
                        class Types {
                            @BinaryRecord static class Constructed {
                                @Nullable final String field;
                                final String accessor;
                                final String parameter;
                                final String neither;
                                Constructed(String field, String accessor, @Nullable String parameter, String neither) {
                                    this.field = field;
                                    this.accessor = accessor;
                                    this.parameter = parameter;
                                    this.neither = neither;
                                }
                                @Nullable String getAccessor() {
                                    return accessor;
                                }
                            }
                            @BinaryRecord static class Created {
                                final String parameter;
                                final String neither;
                                private Created(String parameter, String neither) {
                                    this.parameter = parameter;
                                    this.neither = neither;
                                }
                                @Creator static Created of(@Nullable String parameter, String neither) {
                                    return new Created(parameter, neither);
                                }
                            }
                        }
                        """));

        for (String property :
                List.of("Constructed.field", "Constructed.accessor", "Constructed.parameter", "Created.parameter")) {
            assertThat(models.field("Types." + property).presence())
                    .as(property)
                    .isEqualTo(Presence.NULLABLE);
        }
        for (String property : List.of("Constructed.neither", "Created.neither")) {
            assertThat(models.field("Types." + property).presence())
                    .as(property)
                    .isEqualTo(Presence.REQUIRED);
        }
    }

    @Test
    void onATypeUse_itIsFound_whereverThatIs() {
        Models models =
                Models.ofFiles(List.of(), nullable("TYPE_USE"), JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import java.util.*;
                        import other.Nullable;
                        @BinaryRecord record Trade(
                            List<@Nullable String> elements, Map<@Nullable String, @Nullable Long> sides,
                            byte @Nullable [] array, java.util.@Nullable UUID qualified, Trade.@Nullable Side nested,
                            List<byte @Nullable []> arrays, @Nullable Set<Set<@Nullable Integer>> deep,
                            @Nullable Boolean flag, @Nullable Trade next) {
                            enum Side { BUY }
                        }
                        """));

        Listing elements = (Listing) models.typeOf("Trade.elements");
        assertThat(elements.element().nullable()).isTrue();
        assertThat(models.field("Trade.elements").presence()).isEqualTo(Presence.REQUIRED);
        Mapping sides = (Mapping) models.typeOf("Trade.sides");
        assertThat(sides.key().nullable()).isTrue();
        assertThat(sides.value().nullable()).isTrue();
        assertThat(models.field("Trade.array").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Trade.qualified").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Trade.nested").presence()).isEqualTo(Presence.NULLABLE);
        Listing arrays = (Listing) models.typeOf("Trade.arrays");
        assertThat(arrays.element().nullable()).isTrue();
        Listing deep = (Listing) models.typeOf("Trade.deep");
        assertThat(models.field("Trade.deep").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(deep.element().nullable()).isFalse();
        assertThat(((Listing) deep.element().type()).element().nullable()).isTrue();
        assertThat(models.field("Trade.flag").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Trade.next").presence()).isEqualTo(Presence.NULLABLE);
    }

    /** There the type is a variable, of which the subclass says what it stands for. */
    @ParameterizedTest
    @ValueSource(strings = {"TYPE_USE", "FIELD, METHOD"})
    void onAPropertyOfAGenericSuperclass_itIsFound(String targets) {
        Models models = Models.ofFiles(List.of(), nullable(targets), JavaFileObjects.forSourceString("p.Held", """
                        package p;
                        import io.github.binrec.annotations.*;
                        import other.Nullable;
                        class Base<T> {
                            @Nullable T field;
                            T without;
                            private T read;
                            @Nullable T getRead() { return read; }
                            void setRead(T read) { this.read = read; }
                        }
                        @BinaryRecord class Held extends Base<String> {}
                        """));

        assertThat(models.field("Held.field").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Held.read").presence()).isEqualTo(Presence.NULLABLE);
        assertThat(models.field("Held.without").presence()).isEqualTo(Presence.REQUIRED);
    }

    @Test
    void aNullableInFrontOfAnArray_meansTheArray_whereItIsADeclarationAnnotationToo() {
        Models models =
                Models.ofFiles(List.of(), nullable("TYPE_USE, FIELD"), JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        @io.github.binrec.annotations.BinaryRecord
                        record Trade(@other.Nullable byte[] array) {}
                        """));

        assertThat(models.field("Trade.array").presence()).isEqualTo(Presence.NULLABLE);
    }

    private static JavaFileObject nullable(String targets) {
        return JavaFileObjects.forSourceString(
                "other.Nullable", """
                package other;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.SOURCE)
                @Target({%s})
                public @interface Nullable {}
                """.formatted(targets.replaceAll("(\\w+)", "ElementType.$1")));
    }
}
