package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.codegen.emitter.Parameterized;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes types as the user did, packages left out, with the options that change their bytes. */
final class TypeNotation {
    private static final String NULLABLE = "@Nullable ";

    private TypeNotation() {}

    /** {@return {@code @Nullable String}, {@code List<@Varint Long>}} */
    static String of(FieldModel field) {
        return of(field.type(), field.presence() == Presence.NULLABLE);
    }

    /** {@return {@code @Varint @Unsigned int}} */
    static String of(FieldType type) {
        return of(type, false);
    }

    private static String of(FieldType type, boolean nullable) {
        if (type instanceof ObjectArray || type instanceof PrimitiveArray) {
            return array(type, nullable, "");
        }
        return (nullable ? NULLABLE : "") + options(type) + name(type);
    }

    private static String of(Element element) {
        return of(element.type(), element.nullable());
    }

    /** As in Java: what stands before the whole is said of the innermost type, what stands before brackets of that array. */
    private static String array(FieldType type, boolean nullable, String dimensions) {
        String more = dimensions + (nullable ? " " + NULLABLE : "") + "[]";
        if (type instanceof PrimitiveArray array) {
            return options(array.encoding()) + array.component().typeName() + more;
        }
        if (type instanceof ObjectArray array) {
            return array(array.element().type(), array.element().nullable(), more);
        }
        return of(type, nullable) + dimensions;
    }

    private static String options(FieldType type) {
        if (type instanceof Text text) {
            return text.encoding() == TextEncoding.UTF8 ? "@Utf8 " : "";
        }
        if (type instanceof OptionalPrimitive optional) {
            return options(optional.content());
        }
        if (type instanceof PrimitiveArray array) {
            return options(array.encoding());
        }
        if (type instanceof AtomicType atomic && !atomic.kind().isGeneric()) {
            return options(atomic.held().type());
        }
        return type instanceof Scalar scalar ? options(scalar.encoding()) : "";
    }

    private static String options(IntegerEncoding encoding) {
        return switch (encoding) {
            case FIXED -> "";
            case ZIGZAG -> "@Varint ";
            case UNSIGNED -> "@Varint @Unsigned ";
        };
    }

    private static String name(FieldType type) {
        if (type instanceof Listing listing) {
            return generic(listing.kind().declared(), of(listing.element()));
        }
        if (type instanceof Mapping mapping) {
            return generic(mapping.kind().declared(), of(mapping.key()), of(mapping.value()));
        }
        if (type instanceof OptionalType optional) {
            return generic(ClassName.get("java.util", "Optional"), of(optional.content()));
        }
        if (type instanceof AtomicType atomic && atomic.kind().isGeneric()) {
            return generic(atomic.kind().className(), of(atomic.held()));
        }
        if (type instanceof NestedType nested && !nested.arguments().isEmpty()) {
            return generic(
                    nested.type(),
                    nested.arguments().stream().map(TypeNotation::of).toArray(String[]::new));
        }
        return Parameterized.shortName(type.javaType());
    }

    private static String generic(ClassName type, String... arguments) {
        return Stream.of(arguments).collect(Collectors.joining(", ", Parameterized.shortName(type) + "<", ">"));
    }
}
