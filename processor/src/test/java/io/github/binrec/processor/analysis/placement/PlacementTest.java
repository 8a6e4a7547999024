package io.github.binrec.processor.analysis.placement;

import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.testing.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of annotations that are read, or may be by sources that are not here, nothing is said. */
class PlacementTest {
    private static final String IMPORTS = """
            package shop;

            import io.github.binrec.annotations.*;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.*;

            """;

    private static final String MONEY = IMPORTS + """
            record Money(long cents) {
                static final class Codec implements BinaryCodec<Money> {
                    @Override public void write(ByteStream out, Money value) throws IOException { out.writeLong(value.cents()); }
                    @Override public Money read(ByteStream in) throws IOException { return new Money(in.readLong()); }
                    @Override public long sizeOf(Money value) { return 8; }
                }
            }
            """;

    @TempDir
    Path output;

    @Test
    void aSuperclass_mayBeExtendedByWhatIsNotHere() {
        compile("""
                interface Identified {
                    @Varint long getId();
                    @Ignore default long hash() { return getId(); }
                }
                abstract class Base implements Identified {
                    @Varint protected long id;
                    protected List<@Varint Long> all;
                    private String name;
                    @Override public long getId() { return id; }
                    public List<@Varint Long> sorted() { return all; }
                    @Utf8 public String getName() { return name; }
                    public void setName(@Utf8 @Default("none") String name) { this.name = name; }
                }
                """);
    }

    @Test
    void aSuperclassThatNobodyElseCanExtend_isExtendedBeside() {
        compile("""
                class Outer {
                    private static class Hidden { @Varint protected long id; private Hidden() {} }
                    @BinaryRecord static class Sub extends Hidden {}
                }
                """);
    }

    @Test
    void whatARecordsMembersRepeat_isThatOfTheComponents() {
        compile("""
                @BinaryRecord record Trade(@Varint long id, @FieldId(2) List<@Varint Long> all, String text) {
                    Trade(@Varint long id, @FieldId(2) List<@Varint Long> all, @Utf8 String text) {
                        this.id = id;
                        this.all = all;
                        this.text = text;
                    }
                    @Override public List<@Varint Long> all() { return all; }
                }
                @BinaryRecord record Compact(@Varint long id, List<@Varint Long> all) {
                    Compact {
                        all = List.copyOf(all);
                    }
                }
                """);
    }

    @Test
    void theAccessorOfASealedType_isReadWhereAVariantTakesItOver() {
        compile("""
                @BinaryRecord abstract sealed class Shape permits Circle {
                    private long id;
                    @Varint public long getId() { return id; }
                    public void setId(@Varint long id) { this.id = id; }
                }
                @BinaryRecord final class Circle extends Shape { double radius; }
                """);
    }

    @Test
    void tagsOfLevels_areThoseOfTheSealedTypeAround() {
        compile("""
                @BinaryRecord sealed interface Shape permits Round, Square {}
                @ReservedTags(3) sealed interface Round extends Shape permits Circle {}
                @BinaryRecord @Tag(1) record Circle(double radius) implements Round {}
                @BinaryRecord @Tag(2) record Square(double side) implements Shape {}
                @ReservedTags(1) enum NotUsedHere { @Tag(0) A, @Tag(2) B }
                """);
    }

    @Test
    void aVariant_mayBeNothingButItsTag() {
        compile("""
                @BinaryRecord sealed interface Event permits Ping {}
                @BinaryRecord final class Ping implements Event { @Ignore final long made = System.nanoTime(); }
                """);
    }

    @Test
    void codecsForWhatIsInside_areUsedSomewhereInside() {
        compile("""
                @UseCodecs(Money.Codec.class) class Outer {
                    @BinaryRecord record One(long id) {}
                    static class Deeper {
                        @BinaryRecord record Two(Map<String, Optional<Money>> all) {}
                    }
                }
                @UseCodecs(Money.Codec.class) @BinaryRecord sealed interface Paid permits Paid.Cash {
                    @BinaryRecord record Cash(Money[] coins) implements Paid {}
                }
                @UseCodecs(Money.Codec.class) @BinaryRecord @Reserved(id = 1, type = "List<Money>")
                record Removed(long id) {}
                @UseCodecs(Money.Codec.class) @BinaryRecord class Sub extends Base {}
                abstract class Base { Money total; }
                """);
    }

    @Test
    void codecsOfAPackage_areForAllThatComes() {
        Compilation.compile(
                        output,
                        Map.of(
                                "shop.Money",
                                MONEY,
                                "shop.package-info",
                                "@io.github.binrec.annotations.UseCodecs(Money.Codec.class) package shop;\n",
                                "shop.Trade",
                                IMPORTS + "@BinaryRecord record Trade(long id) {}"),
                        List.of(TestProcessors.complete()))
                .succeeded();
    }

    private void compile(String types) {
        Compilation.compile(
                        output,
                        Map.of("shop.Money", MONEY, "shop.Types", IMPORTS + types),
                        List.of(TestProcessors.complete()),
                        "-Xlint:-auxiliaryclass")
                .succeeded();
    }
}
