package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Codecs written by hand, called and made in ways that get in the way of generated code. */
class CodecSourcesTest {
    private static final String SOURCE = """
            package sources;

            import io.github.binrec.annotations.BinaryRecord;
            import io.github.binrec.annotations.Reserved;
            import io.github.binrec.annotations.Using;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.List;

            public final class Types {
                private Types() {}

                public record Money(int cents) {}

                public record Box<E>(E content) {}

                @BinaryRecord
                @Reserved(id = 4, type = "Money", using = M.class)
                public record Capitals(
                        @Using(MC.class) Money price, List<@Using(MC.class) Money> fees, @Using(BOX_CODEC.class) Box<String> box) {
                    public static Capitals some() {
                        return new Capitals(new Money(1), List.of(new Money(2), new Money(3)), new Box<>("x"));
                    }
                }

                @BinaryRecord
                public record Boxes<T>(@Using(BOX_CODEC.class) Box<T> open, @Using(BOX_CODEC.class) Box<String> box) {}

                @BinaryRecord
                public record Constructed(@Using(Text.class) Money price, @Using(Other.class) Money fee) {
                    public static Constructed some() {
                        return new Constructed(new Money(4), new Money(5));
                    }
                }

                public static class MC implements BinaryCodec<Money> {
                    static final MC INSTANCE = new MC();

                    @Override
                    public void write(ByteStream out, Money value) throws IOException {
                        out.writeByte(value.cents());
                    }

                    @Override
                    public Money read(ByteStream in) throws IOException {
                        return new Money(in.readByte());
                    }

                    @Override
                    public long sizeOf(Money value) {
                        return 1;
                    }
                }

                public static final class M extends MC {}

                public static final class BOX_CODEC<E> implements BinaryCodec<Box<E>> {
                    private final BinaryCodec<E> content;

                    private BOX_CODEC(BinaryCodec<E> content) {
                        this.content = content;
                    }

                    static <E> BOX_CODEC<E> of(BinaryCodec<E> content) {
                        return new BOX_CODEC<>(content);
                    }

                    @Override
                    public void write(ByteStream out, Box<E> value) throws IOException {
                        content.write(out, value.content());
                    }

                    @Override
                    public Box<E> read(ByteStream in) throws IOException {
                        return new Box<>(content.read(in));
                    }

                    @Override
                    public long sizeOf(Box<E> value) {
                        return content.sizeOf(value.content());
                    }
                }

                /** What is called INSTANCE is none. */
                public static final class Text extends MC {
                    static final String INSTANCE = "x";
                }

                public static final class Other extends MC {
                    static final BinaryCodec<? extends Money> INSTANCE = new Other();
                }
            }
            """;

    private static Compiled types;

    @BeforeAll
    static void compile() throws Exception {
        types = Compiled.source("sources.Types", SOURCE);
    }

    @SuppressWarnings("unchecked")
    private static void assertBytes(String name, String hex) throws Exception {
        BinaryCodec<Object> codec = (BinaryCodec<Object>) types.loadClass("sources.Types_" + name + "Codec")
                .getField("INSTANCE")
                .get(null);
        Object value =
                types.loadClass("sources.Types$" + name).getMethod("some").invoke(null);

        byte[] bytes = codec.toBytes(value);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(hex);
        assertThat(codec.fromBytes(bytes)).isEqualTo(value);
    }

    @Test
    void codecsNamedLikeConstants_areNotHiddenByConstants() throws Exception {
        assertBytes("Capitals", "07" + "07" + "01" + "020203" + "0278");
    }

    @Test
    void anInstanceThatIsNoCodecOfTheType_isPassedOverForTheConstructor() throws Exception {
        assertBytes("Constructed", "03" + "03" + "04" + "05");
    }
}
