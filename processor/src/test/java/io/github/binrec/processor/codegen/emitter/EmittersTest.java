package io.github.binrec.processor.codegen.emitter;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.MapKind;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in a line of generated code for each kind of field, packages left out. */
class EmittersTest {
    private static final CodeBlock VALUE = CodeBlock.of("v");

    private static Scope scope() {
        RecordModel model = new RecordModel(
                ClassName.get("com.example", "Trade"),
                ClassName.get("com.example", "TradeCodec"),
                true,
                false,
                List.of(),
                Framing.PLAIN,
                List.of(),
                List.of());
        return new CodecMembers(model).scope("s").about("legs");
    }

    private static void assertCode(FieldType type, String write, String read, String size) {
        FieldEmitter emitter = Emitters.of(type);
        assertThat(text(emitter.write(VALUE, scope()))).isEqualTo(write);
        assertThat(text(emitter.read(scope()))).isEqualTo(read);
        assertThat(text(emitter.size(VALUE, scope()))).isEqualTo(size);
    }

    private static void assertInArray(FieldType type, String put, String get, boolean mayRefuse) {
        FixedWidthEmitter emitter = (FixedWidthEmitter) Emitters.of(type);
        assertThat(text(emitter.put(VALUE, "b", CodeBlock.of("p + 1"), scope())))
                .isEqualTo(put);
        assertThat(text(emitter.get("b", CodeBlock.of("p + 1"), scope()))).isEqualTo(get);
        assertThat(emitter.mayRefuse()).isEqualTo(mayRefuse);
        assertThat(emitter.width()).isEqualTo(type.fixedSize().orElseThrow());
    }

    private static String text(CodeBlock code) {
        return code.toString().replaceAll("\\b[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", "");
    }

    private static FieldType scalar(PrimitiveKind kind, IntegerEncoding encoding) {
        return new Scalar(kind, false, encoding);
    }

    @Test
    void numbers() {
        assertCode(scalar(PrimitiveKind.LONG, IntegerEncoding.FIXED), "s.writeLong(v)", "s.readLong()", "8");
        assertInArray(
                scalar(PrimitiveKind.LONG, IntegerEncoding.FIXED),
                "LittleEndian.putLong(b, p + 1, v)",
                "LittleEndian.getLong(b, p + 1)",
                false);
        assertInArray(scalar(PrimitiveKind.BYTE, IntegerEncoding.FIXED), "b[p + 1] = v", "b[p + 1]", false);
        assertCode(scalar(PrimitiveKind.BOOLEAN, IntegerEncoding.FIXED), "s.writeBoolean(v)", "s.readBoolean()", "1");
    }

    @Test
    void varints() {
        assertCode(
                scalar(PrimitiveKind.LONG, IntegerEncoding.ZIGZAG),
                "s.writeZigZagLong(v)",
                "s.readZigZagLong()",
                "Varints.sizeOfZigZag(v)");
        assertCode(
                scalar(PrimitiveKind.INT, IntegerEncoding.UNSIGNED),
                "s.writeVarInt(v)",
                "s.readVarInt()",
                "Varints.sizeOf(v)");
        assertCode(
                scalar(PrimitiveKind.SHORT, IntegerEncoding.ZIGZAG),
                "s.writeZigZagInt(v)",
                "Varints.readZigZagShort(s)",
                "Varints.sizeOfZigZag(v)");
        assertCode(
                scalar(PrimitiveKind.SHORT, IntegerEncoding.UNSIGNED),
                "s.writeVarInt(v & 0xffff)",
                "Varints.readShort(s)",
                "Varints.sizeOf(v & 0xffff)");
    }

    @Test
    void texts() {
        assertCode(
                new Text(TextEncoding.COMPACT),
                "CompactStrings.write(s, v)",
                "CompactStrings.read(s)",
                "CompactStrings.sizeOf(v)");
        assertCode(
                new Text(TextEncoding.UTF8), "Utf8Strings.write(s, v)", "Utf8Strings.read(s)", "Utf8Strings.sizeOf(v)");
    }

    @Test
    void enums() {
        ClassName side = ClassName.get("com.example", "Side");
        FieldType ordinal = new EnumType(side, List.of(new EnumConstant("BUY", 0)), false);
        assertCode(ordinal, "s.writeByte(Tags.of(v))", "Tags.read(s, SIDE_VALUES)", "1");
        assertInArray(ordinal, "b[p + 1] = (byte) Tags.of(v)", "Tags.get(s, p + 1, SIDE_VALUES)", true);
        FieldType tagged = new EnumType(side, List.of(new EnumConstant("BUY", 3)), true);
        assertCode(tagged, "s.writeByte(tagOfSide(v))", "sideAt(s, Window.require(s, 1))", "1");
        assertInArray(tagged, "b[p + 1] = (byte) tagOfSide(v)", "sideAt(s, p + 1)", true);
        FieldType wide = new EnumType(side, List.of(new EnumConstant("BUY", 3), new EnumConstant("SELL", 300)), true);
        assertCode(wide, "s.writeVarInt(tagOfSide(v))", "nextSide(s)", "Varints.sizeOf(tagOfSide(v))");
    }

    @Test
    void arrays() {
        assertCode(
                new PrimitiveArray(PrimitiveKind.FLOAT),
                "PrimitiveArrays.write(s, v)",
                "PrimitiveArrays.readFloats(s)",
                "PrimitiveArrays.sizeOf(v)");
    }

    @Test
    void valuesOfTheJdk() {
        FieldType instant = new JdkValue(JdkKind.INSTANT);
        assertCode(instant, "FixedValues.write(s, v)", "FixedValues.readInstant(s)", "12");
        assertInArray(instant, "FixedValues.put(b, p + 1, v)", "FixedValues.getInstant(s, b, p + 1)", true);
        assertInArray(
                new JdkValue(JdkKind.UUID), "FixedValues.put(b, p + 1, v)", "FixedValues.getUuid(s, b, p + 1)", false);
        assertCode(
                new JdkValue(JdkKind.BIG_DECIMAL),
                "BigNumbers.write(s, v)",
                "BigNumbers.readBigDecimal(s)",
                "BigNumbers.sizeOf(v)");
    }

    @Test
    void typesWithACodec() {
        assertCode(
                new NestedType(ClassName.get("com.example", "Leg"), ClassName.get("com.example", "LegCodec"), 1),
                "LegCodec.INSTANCE.write(s, v)",
                "NestedRecords.read(s, LegCodec.INSTANCE)",
                "LegCodec.INSTANCE.sizeOf(v)");
    }

    @Test
    void whatTakesALoopOrABranch_isAMethod() {
        FieldType text = new Text(TextEncoding.COMPACT);
        for (FieldType type : List.of(
                new Listing(CollectionKind.LIST, new Element(text, false)),
                new Listing(CollectionKind.SET, new Element(text, true)),
                new Mapping(MapKind.MAP, new Element(text, false), new Element(text, true)),
                new OptionalType(text),
                new OptionalPrimitive(PrimitiveKind.INT, IntegerEncoding.ZIGZAG))) {
            assertCode(type, "writeLegs(s, v)", "readLegs(s)", "sizeOfLegs(v)");
        }
    }
}
