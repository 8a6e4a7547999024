package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.testing.Compilation;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codecs with {@code @CodecFor}, where they lie and what comes before them. {@code CodecForCases} has the bytes within one compilation. */
class DeclaredCodecTest {
    private static final String MONEY = "package library; public record Money(int cents) {}";
    private static final String TRADE = """
            package p;
            import library.Money;
            @io.github.binrec.annotations.BinaryRecord(framing = io.github.binrec.annotations.Framing.PLAIN)
            public record Trade(Money price, java.util.List<Money> parts) {
                public static Trade sample() { return new Trade(new Money(1), java.util.List.of(new Money(2))); }
            }
            """;

    @TempDir
    Path library;

    @TempDir
    Path output;

    @Test
    void aCodecFromAClassFile_ofTheSamePackage_isUsed() throws Exception {
        compile(library, library, Map.of("library.Money", MONEY, "p.MoneyCodec", codec("MoneyCodec", true, "Byte")))
                .succeeded();
        compile(output, library, Map.of("p.Trade", TRADE)).succeeded();

        assertThat(bytes()).containsExactly(1, 1, 2);
    }

    @Test
    void aCodecAlone_leavesNothingToCompileAgain() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("library.Money", MONEY);
        sources.put("p.MoneyCodec", codec("MoneyCodec", true, "Byte"));
        sources.put("p.Trade", TRADE);
        String together = compile(library, library, sources).succeeded().generated("p.TradeCodec");
        Compilation codec = compile(output, library, Map.of("p.MoneyCodec", codec("MoneyCodec", true, "Byte")));

        assertThat(codec.succeeded().generated()).isEmpty();
        assertThat(compile(output, library, Map.of("p.Trade", TRADE))
                        .succeeded()
                        .generated("p.TradeCodec"))
                .isEqualTo(together);
    }

    @Test
    void aCodecThatThePackageNames_comesBefore() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("library.Money", MONEY);
        sources.put("p.package-info", "@io.github.binrec.annotations.UseCodecs(NamedCodec.class)\npackage p;");
        sources.put("p.NamedCodec", codec("NamedCodec", false, "Short"));
        sources.put("p.MoneyCodec", codec("MoneyCodec", true, "Byte"));
        sources.put("p.Trade", TRADE);
        compile(output, library, sources).succeeded();

        assertThat(bytes()).containsExactly(1, 0, 1, 2, 0);
    }

    /** With a codec that came to the package the record has the bytes that it had. */
    @Test
    void anEncodingOfBinrec_comesBefore_alsoIfTheCodecWasThereBefore() throws Exception {
        String annotated =
                "package library; @io.github.binrec.annotations.BinaryRecord public record Money(int cents) {}";
        compile(library, library, Map.of("library.Money", MONEY, "p.MoneyCodec", codec("MoneyCodec", true, "Byte")))
                .succeeded();
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("library.Money", annotated);
        sources.put("p.Trade", TRADE);
        compile(output, library, sources).succeeded();

        assertThat(bytes()).containsExactly(5, 1, 1, 0, 0, 0, 1, 5, 1, 2, 0, 0, 0);
    }

    @Test
    void aCodecOfAnUnnamedPackage_isUsed() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("library.Money", MONEY);
        sources.put("MoneyCodec", codec("MoneyCodec", true, "Byte").replace("package p;", ""));
        sources.put("Trade", TRADE.replace("package p;", ""));

        assertThat(compile(output, library, sources).succeeded().generated("TradeCodec"))
                .contains("MoneyCodec");
    }

    @Test
    void aCodecWhoseTypeOrSupertypeIsMissing_hasNoErrorOfOurs() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("p.OneCodec", """
                package p;
                @io.github.binrec.annotations.CodecFor(Missing.class)
                final class OneCodec {}
                """);
        sources.put("p.OtherCodec", """
                package p;
                @io.github.binrec.annotations.CodecFor(String.class)
                final class OtherCodec extends Missing {}
                """);
        Compilation compilation = compile(output, library, sources);

        assertThat(compilation.success()).isFalse();
        assertThat(compilation.messages()).contains("Missing").doesNotContain("BINREC");
    }

    private static Compilation compile(Path output, Path library, Map<String, String> sources) {
        String classPath = library + File.pathSeparator + System.getProperty("java.class.path");
        return Compilation.compile(
                output, sources, List.of(TestProcessors.complete()), "-Xlint:-processing", "-cp", classPath);
    }

    /** A codec that writes the cents as a number of some kind. */
    private static String codec(String name, boolean declared, String kind) {
        return """
                package p;
                import io.github.binrec.stream.ByteStream;
                import java.io.IOException;
                import library.Money;
                %s
                final class %s implements io.github.binrec.codec.BinaryCodec<Money> {
                    public void write(ByteStream out, Money value) throws IOException { out.write%s((short) value.cents()); }
                    public Money read(ByteStream in) throws IOException { return new Money(in.read%s()); }
                    public long sizeOf(Money value) { return %s.BYTES; }
                }
                """.formatted(
                        declared ? "@io.github.binrec.annotations.CodecFor(Money.class)" : "", name, kind, kind, kind);
    }

    /** The bytes of a sample, which is read back from them. */
    @SuppressWarnings("unchecked") // the codec of the sample
    private byte[] bytes() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {output.toUri().toURL(), library.toUri().toURL()},
                DeclaredCodecTest.class.getClassLoader())) {
            Object sample = loader.loadClass("p.Trade").getMethod("sample").invoke(null);
            BinaryCodec<Object> codec = (BinaryCodec<Object>)
                    loader.loadClass("p.TradeCodec").getField("INSTANCE").get(null);
            byte[] bytes = codec.toBytes(sample);
            assertThat(codec.sizeOf(sample)).isEqualTo(bytes.length);
            assertThat(codec.fromBytes(bytes)).isEqualTo(sample);
            return bytes;
        }
    }
}
