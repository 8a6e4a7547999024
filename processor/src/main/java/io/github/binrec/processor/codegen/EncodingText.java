package io.github.binrec.processor.codegen;

import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import io.github.binrec.processor.model.VariableType;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in a few words how a type is turned into bytes. */
final class EncodingText implements FieldType.Visitor<String> {
    /** What stands for the words that only the codec of a type argument knows; the group is the type variable. */
    static final Pattern GIVEN = Pattern.compile("by the codec of (\\p{javaJavaIdentifierPart}+)");

    private static final EncodingText INSTANCE = new EncodingText();

    private EncodingText() {}

    /** Returns the words for a type, the same for the same type. */
    static String of(FieldType type) {
        return type.accept(INSTANCE);
    }

    @Override
    public String visitScalar(Scalar type) {
        return switch (type.encoding()) {
            case FIXED -> bytes(type.fixedSize());
            case ZIGZAG -> "zigzag varint";
            case UNSIGNED -> "unsigned varint";
        };
    }

    private static String bytes(OptionalInt size) {
        return size.orElse(0) == 1 ? "1 byte" : size.orElse(0) + " bytes";
    }

    @Override
    public String visitText(Text type) {
        return type.encoding() == TextEncoding.COMPACT ? "compact string" : "UTF-8 string";
    }

    @Override
    public String visitEnum(EnumType type) {
        if (type.fallback().isPresent()) {
            return "tag, any other is " + type.fallback().get();
        }
        return type.fixedSize().isPresent() ? "tag, " + bytes(type.fixedSize()) : "tag";
    }

    @Override
    public String visitPrimitiveArray(PrimitiveArray type) {
        return switch (type.encoding()) {
            case FIXED -> fixedArray(type.component());
            case ZIGZAG -> "count, then zigzag varints";
            case UNSIGNED -> "count, then unsigned varints";
        };
    }

    private static String fixedArray(PrimitiveKind component) {
        return switch (component) {
            case BOOLEAN -> "count, then 8 a byte";
            case BYTE -> "count, then the bytes";
            default -> "count, then " + component.width() + " bytes each";
        };
    }

    @Override
    public String visitObjectArray(ObjectArray type) {
        return listed("each ", type.element());
    }

    @Override
    public String visitNested(NestedType type) {
        return composed(type.codec().simpleName(), type.arguments());
    }

    /** {@code LegCodec}, or {@code PairCodec (compact string; 8 bytes)}. */
    private static String composed(String codec, List<FieldType> arguments) {
        return codec
                + (arguments.isEmpty()
                        ? ""
                        : arguments.stream().map(EncodingText::of).collect(Collectors.joining("; ", " (", ")")));
    }

    @Override
    public String visitListing(Listing type) {
        return listed(type.kind().isDistinct() ? "each once " : "each ", type.element());
    }

    @Override
    public String visitMapping(Mapping type) {
        String bits = (type.key().nullable() ? "a bit for each key, " : "")
                + (type.value().nullable() ? "a bit for each value, " : "");
        return "count, " + bits + "then each key " + held(type.key()) + " and value " + held(type.value())
                + (bits.isEmpty() ? "" : " that is not null");
    }

    private static String listed(String each, Element element) {
        return element.nullable()
                ? "count, a bit for each, then " + each + held(element) + " that is not null"
                : "count, then " + each + held(element);
    }

    private static String held(Element element) {
        return "(" + of(element.type()) + ")";
    }

    @Override
    public String visitOptional(OptionalType type) {
        return "0, or 1 and " + of(type.content());
    }

    @Override
    public String visitOptionalPrimitive(OptionalPrimitive type) {
        return "0, or 1 and " + of(type.content());
    }

    @Override
    public String visitJdkValue(JdkValue type) {
        if (type.fixedSize().isPresent()) {
            return bytes(type.fixedSize());
        }
        return switch (type.kind()) {
            case BIG_DECIMAL -> "scale, then length and bytes";
            case ZONED_DATE_TIME -> "18 bytes, then the zone as a compact string";
            case PATTERN -> "flags, then compact string";
            case BIG_INTEGER, BYTE_BUFFER, BIT_SET, INET_ADDRESS -> "length, then bytes";
            default -> "compact string";
        };
    }

    @Override
    public String visitAtomic(AtomicType type) {
        String behind = switch (type.kind()) {
            case MARKABLE_REFERENCE -> ", then the mark, 1 byte";
            case STAMPED_REFERENCE -> ", then the stamp, 4 bytes";
            default -> "";
        };
        return of(type.encoded()) + behind;
    }

    @Override
    public String visitCustom(CustomType type) {
        return composed(String.join(".", type.codec().simpleNames()), type.arguments());
    }

    @Override
    public String visitVariable(VariableType type) {
        return "by the codec of " + type.variable().name();
    }
}
