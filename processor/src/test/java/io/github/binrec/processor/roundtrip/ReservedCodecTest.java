package io.github.binrec.processor.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.codec.BinaryCodec;
import org.junit.jupiter.api.Test;

/** Fields that a codec written by hand was named for, and that are gone: their bodies are stepped over with that codec. */
class ReservedCodecTest {
    private static final String SOURCE = """
            package p;
            import io.github.binrec.annotations.*;
            import io.github.binrec.codec.BinaryCodec;
            import io.github.binrec.stream.ByteStream;
            import java.io.IOException;
            import java.util.*;
            public class Types {
                public static final class Money {}
                /** As many bytes as the first one says, and that one. */
                public static final class MoneyCodec implements BinaryCodec<Money> {
                    @Override public void write(ByteStream out, Money value) throws IOException {
                        out.writeByte(2);
                        out.writeShort((short) 0x0909);
                    }
                    @Override public Money read(ByteStream in) throws IOException {
                        in.readBytes(in.readUnsignedByte());
                        return new Money();
                    }
                    @Override public long sizeOf(Money value) {
                        return 3;
                    }
                }
                public static final class ByteTextCodec implements BinaryCodec<String> {
                    @Override public void write(ByteStream out, String value) throws IOException {
                        out.writeByte(value.charAt(0));
                    }
                    @Override public String read(ByteStream in) throws IOException {
                        return String.valueOf((char) in.readByte());
                    }
                    @Override public long sizeOf(String value) {
                        return 1;
                    }
                }
                @BinaryRecord
                public record Before(
                        int id,
                        @Using(MoneyCodec.class) Money price,
                        Map<@Using(ByteTextCodec.class) String, List<@Using(MoneyCodec.class) Money>> all,
                        @Using(MoneyCodec.class) Money[] array,
                        int last) {}
                @BinaryRecord
                @Reserved(id = 2, type = "Money", using = MoneyCodec.class)
                @Reserved(id = 3, type = "Map<String, List<Money>>", using = {ByteTextCodec.class, MoneyCodec.class})
                @Reserved(id = 4, type = "Money[]", using = MoneyCodec.class)
                public record After(int id, @FieldId(5) int last) {}
                public static Before before() {
                    Money money = new Money();
                    return new Before(1, money, Map.of("k", List.of(money, money)), new Money[] {money}, 7);
                }
            }
            """;

    @Test
    void bodiesOfForeignTypes_areSteppedOver_withTheCodecThatTheyHad() throws Exception {
        Compiled types = Compiled.source("p.Types", SOURCE);
        Object before = types.loadClass("p.Types").getMethod("before").invoke(null);
        byte[] bytes = codec(types, "Before").toBytes(before);
        assertThat(bytes).isEqualTo(new byte[] {
            25, 0x1f, 1, 0, 0, 0, 2, 9, 9, 1, 'k', 2, 2, 9, 9, 2, 9, 9, 1, 2, 9, 9, 7, 0, 0, 0
        });
        assertThat(codec(types, "After").fromBytes(bytes)).hasToString("After[id=1, last=7]");
    }

    @SuppressWarnings("unchecked")
    private static BinaryCodec<Object> codec(Compiled types, String name) throws ReflectiveOperationException {
        return (BinaryCodec<Object>) types.loadClass("p.Types_" + name + "Codec")
                .getField("INSTANCE")
                .get(null);
    }
}
