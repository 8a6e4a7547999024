package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.Accessor;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.DefaultValue;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.IntegerEncoding;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;
import io.github.binrec.processor.model.TextEncoding;
import java.util.ArrayList;
import java.util.List;

/** Models made by hand, for tests that need no compiler. */
final class Models {
    static final FieldType TEXT = new Text(TextEncoding.COMPACT);
    static final FieldType LONG = scalar(PrimitiveKind.LONG);
    static final FieldType INT = scalar(PrimitiveKind.INT);
    static final FieldType FLAG = scalar(PrimitiveKind.BOOLEAN);

    private Models() {}

    static ClassName user(String name) {
        return ClassName.get("com.example", name);
    }

    static Scalar scalar(PrimitiveKind kind) {
        return new Scalar(kind, false, IntegerEncoding.FIXED);
    }

    static Scalar boxed(PrimitiveKind kind) {
        return new Scalar(kind, true, IntegerEncoding.FIXED);
    }

    static FieldType list(FieldType element) {
        return new Listing(CollectionKind.LIST, new Element(element, false));
    }

    static FieldType set(FieldType element) {
        return new Listing(CollectionKind.SET, new Element(element, false));
    }

    static FieldType nested(String name) {
        return new NestedType(user(name), user(name + "Codec"), 1);
    }

    static FieldType enumOf(String name, boolean tagged, EnumConstant... constants) {
        return new EnumType(user(name), List.of(constants), tagged);
    }

    /** A record that grows field by field; ids follow the order of the calls. */
    static final class Fields {
        private final List<FieldModel> fields = new ArrayList<>();
        private final List<ReservedModel> reserved = new ArrayList<>();
        private boolean recursive;

        private int nextId() {
            return fields.size() + reserved.size() + 1;
        }

        Fields add(String name, FieldType type, Presence presence, DefaultValue defaultValue) {
            fields.add(new FieldModel(
                    name, nextId(), type, type.javaType(), presence, defaultValue, Accessor.ofComponent(name)));
            return this;
        }

        Fields required(String name, FieldType type) {
            return add(name, type, Presence.REQUIRED, null);
        }

        Fields nullable(String name, FieldType type) {
            return add(name, type, Presence.NULLABLE, null);
        }

        Fields optional(String name, FieldType type) {
            return add(name, type, Presence.OPTIONAL, null);
        }

        Fields flag(String name) {
            return add(name, FLAG, Presence.FLAG, null);
        }

        Fields defaulted(String name, FieldType type, String expression) {
            Presence presence = type.equals(FLAG) ? Presence.FLAG : Presence.REQUIRED;
            return add(name, type, presence, new DefaultValue(CodeBlock.of("$L", expression)));
        }

        Fields reserved(FieldType type) {
            reserved.add(new ReservedModel(nextId(), type));
            return this;
        }

        Fields recursive() {
            recursive = true;
            return this;
        }

        RecordModel extensible(String name) {
            return build(name, Framing.EXTENSIBLE);
        }

        RecordModel plain(String name) {
            return build(name, Framing.PLAIN);
        }

        private RecordModel build(String name, Framing framing) {
            return new RecordModel(
                    user(name), user(name + "Codec"), true, recursive, List.of(), framing, fields, reserved);
        }
    }
}
