package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;
import static io.github.binrec.processor.model.Checks.checkDistinct;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a value of a Java type is turned into bytes and back: one record for each kind, told apart by a visitor. */
public sealed interface FieldType {
    /** {@return the Java type of the value, boxed where it is a type argument} */
    TypeName javaType();

    /**
     * The bytes of the smallest value outside a record's own fields. A count of elements is checked against it before
     * anything is allocated, so that it must never be more than a value can take.
     *
     * @return the least bytes, at least 0
     */
    long leastSize();

    /** {@return the bytes of every value outside a record's own fields, or empty where values differ in size} */
    OptionalInt fixedSize();

    /** {@return the types that it is made of: elements, contents, arguments} */
    default List<FieldType> parts() {
        return List.of();
    }

    /** {@return whether a type variable is in it anywhere, so that only the codec of a generic type can know its encoding} */
    default boolean isOpen() {
        return this instanceof VariableType || parts().stream().anyMatch(FieldType::isOpen);
    }

    /** {@return whether its codec needs the one that uses it, itself or for what it is made of} */
    default boolean needsUser() {
        return (this instanceof NestedType nested && nested.link() != CodecLink.DIRECT)
                || parts().stream().anyMatch(FieldType::needsUser);
    }

    /** {@return whether a hash table of the JDK finds such keys quickly even if their hash codes are equal} */
    default boolean isOrderedInHashTables() {
        return this instanceof Scalar
                || this instanceof Text
                || this instanceof EnumType
                || (this instanceof JdkValue value && value.kind().isOrderedInHashTables());
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor whom to call
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of type, so that a kind that is added cannot be forgotten anywhere. */
    interface Visitor<R> {
        R visitScalar(Scalar type);

        R visitText(Text type);

        R visitEnum(EnumType type);

        R visitPrimitiveArray(PrimitiveArray type);

        R visitObjectArray(ObjectArray type);

        R visitNested(NestedType type);

        R visitListing(Listing type);

        R visitMapping(Mapping type);

        R visitOptional(OptionalType type);

        R visitOptionalPrimitive(OptionalPrimitive type);

        R visitJdkValue(JdkValue type);

        R visitAtomic(AtomicType type);

        R visitCustom(CustomType type);

        R visitVariable(VariableType type);
    }

    /**
     * A primitive or its box.
     *
     * @param kind which primitive
     * @param boxed whether Java has the box
     * @param encoding how it is written; other than fixed only for short, int and long
     */
    record Scalar(PrimitiveKind kind, boolean boxed, IntegerEncoding encoding) implements FieldType {
        public Scalar {
            check(encoding == IntegerEncoding.FIXED || kind.hasVarint(), "$L has no varint", kind.typeName());
        }

        @Override
        public TypeName javaType() {
            return boxed ? kind.boxedName() : kind.typeName();
        }

        @Override
        public long leastSize() {
            return encoding == IntegerEncoding.FIXED ? kind.width() : 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return encoding == IntegerEncoding.FIXED ? OptionalInt.of(kind.width()) : OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitScalar(this);
        }
    }

    /**
     * A String.
     *
     * @param encoding how its characters are written
     */
    record Text(TextEncoding encoding) implements FieldType {
        private static final ClassName STRING = ClassName.get(String.class);

        @Override
        public TypeName javaType() {
            return STRING;
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /**
     * An enum, written as a tag.
     *
     * @param type the enum
     * @param constants its constants in declaration order
     * @param tagged whether the tags were given by the user; else they are the ordinals
     * @param fallback the name of the constant that stands for unknown tags, or empty where these are malformed
     */
    record EnumType(ClassName type, List<EnumConstant> constants, boolean tagged, Optional<String> fallback)
            implements FieldType {
        public EnumType {
            constants = List.copyOf(constants);
            checkDistinct(constants, EnumConstant::name, "constants");
            checkDistinct(constants, EnumConstant::tag, "constants");
            for (int i = 0; i < constants.size() && !tagged; i++) {
                check(constants.get(i).tag() == i, "constant $L of $T has not its ordinal for a tag", i, type);
            }
        }

        /** An enum without a fallback. */
        public EnumType(ClassName type, List<EnumConstant> constants, boolean tagged) {
            this(type, constants, tagged, Optional.empty());
        }

        @Override
        public TypeName javaType() {
            return type;
        }

        @Override
        public long leastSize() {
            if (fallback.isPresent()) {
                return 1; // unknown tags have any size
            }
            return constants.stream()
                    .mapToInt(constant -> Varint.sizeOf(constant.tag()))
                    .min()
                    .orElse(1);
        }

        @Override
        public OptionalInt fixedSize() {
            int least = (int) leastSize();
            return fallback.isEmpty() && constants.stream().allMatch(constant -> Varint.sizeOf(constant.tag()) == least)
                    ? OptionalInt.of(least)
                    : OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEnum(this);
        }
    }

    /**
     * An array of a primitive type, moved in bulk.
     *
     * @param component what it holds
     */
    record PrimitiveArray(PrimitiveKind component, IntegerEncoding encoding) implements FieldType {
        public PrimitiveArray {
            check(
                    encoding == IntegerEncoding.FIXED || component.hasVarint(),
                    "an array of $L is written as varints",
                    component);
        }

        /** One of fixed width. */
        public PrimitiveArray(PrimitiveKind component) {
            this(component, IntegerEncoding.FIXED);
        }

        @Override
        public TypeName javaType() {
            return ArrayTypeName.of(component.typeName());
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPrimitiveArray(this);
        }
    }

    /**
     * An array of anything else, arrays among them: a count and the elements.
     *
     * @param element what it holds
     */
    record ObjectArray(Element element) implements FieldType {
        @Override
        public TypeName javaType() {
            return ArrayTypeName.of(element.type().javaType());
        }

        @Override
        public List<FieldType> parts() {
            return List.of(element.type());
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitObjectArray(this);
        }
    }

    /**
     * A type that has a codec of its own.
     *
     * @param type the record or sealed interface
     * @param codec its codec
     * @param leastSize the bytes of its smallest value whatever its arguments; 1 where it has a length or a tag
     * @param arguments the type arguments, none if it is not generic
     * @param link when its codec can be got
     * @param inlined its fields, where these are written and read without its codec; see {@link Inlining}
     */
    record NestedType(
            ClassName type,
            ClassName codec,
            long leastSize,
            List<FieldType> arguments,
            CodecLink link,
            List<FieldModel> inlined)
            implements FieldType {
        public NestedType {
            arguments = List.copyOf(arguments);
            inlined = List.copyOf(inlined);
            check(
                    arguments.stream().noneMatch(argument -> argument.javaType().isPrimitive()),
                    "an argument of $T is primitive",
                    type);
            check(leastSize >= 0, "least size $L of $T is negative", leastSize, type);
            check(type.packageName().equals(codec.packageName()), "$T and $T are in two packages", type, codec);
        }

        /** A type that is not generic. */
        public NestedType(ClassName type, ClassName codec, long leastSize) {
            this(type, codec, leastSize, List.of(), CodecLink.DIRECT, List.of());
        }

        /** {@return the same type with fields that are written and read without its codec} */
        NestedType withInlined(List<FieldModel> fields) {
            return new NestedType(type, codec, leastSize, arguments, link, fields);
        }

        /** {@return whether values are written and read without the codec} */
        public boolean isInlined() {
            return !inlined.isEmpty();
        }

        /** {@return whether it is inlined and made of others, any of which could be null} */
        public boolean holdsNested() {
            return inlined.stream().anyMatch(field -> field.type() instanceof NestedType);
        }

        /** {@return the same type for type arguments} */
        public NestedType applied(List<FieldType> newArguments, CodecLink newLink) {
            return new NestedType(type, codec, leastSize, newArguments, newLink, List.of());
        }

        @Override
        public TypeName javaType() {
            return arguments.isEmpty()
                    ? type
                    : ParameterizedTypeName.get(
                            type, arguments.stream().map(FieldType::javaType).toArray(TypeName[]::new));
        }

        @Override
        public List<FieldType> parts() {
            return arguments;
        }

        @Override
        public OptionalInt fixedSize() {
            return inlined.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(inlined.stream()
                            .mapToInt(field -> field.type().fixedSize().orElseThrow())
                            .sum());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitNested(this);
        }
    }

    /**
     * A List, a Set or another collection: a count and the elements.
     *
     * @param kind which
     * @param element what it holds
     */
    record Listing(CollectionKind kind, Element element) implements FieldType {
        public Listing {
            Structure structure = kind.structure();
            check(structure.holdsNull() || !element.nullable(), "$T holds no nulls", kind.decoded());
        }

        /**
         * Emits the making of an empty one.
         *
         * @param capacity the capacity, or nothing where it is not known or has none
         * @return an expression
         */
        public CodeBlock make(CodeBlock capacity) {
            return kind.structure().make(kind.decoded(), element.type(), capacity);
        }

        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(kind.declared(), element.type().javaType());
        }

        /** {@return the type that methods take and return it as} */
        public TypeName passedType() {
            return ParameterizedTypeName.get(kind.passed(), element.type().javaType());
        }

        @Override
        public List<FieldType> parts() {
            return List.of(element.type());
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListing(this);
        }
    }

    /**
     * A Map of any kind: a count, then keys and values in turn.
     *
     * @param kind which
     * @param key what it maps from
     * @param value what it maps to
     */
    record Mapping(MapKind kind, Element key, Element value) implements FieldType {
        public Mapping {
            Structure structure = kind.structure();
            check(structure.holdsNull() || !key.nullable(), "$T has no null keys", kind.decoded());
            check(structure.mapsToNull() || !value.nullable(), "$T has no null values", kind.decoded());
        }

        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(
                    kind.declared(), key.type().javaType(), value.type().javaType());
        }

        /** {@return the type that methods take and return it as} */
        public TypeName passedType() {
            return ParameterizedTypeName.get(
                    kind.passed(), key.type().javaType(), value.type().javaType());
        }

        @Override
        public List<FieldType> parts() {
            return List.of(key.type(), value.type());
        }

        /**
         * Emits the making of an empty one.
         *
         * @param capacity the capacity, or nothing where it is not known or has none
         * @return an expression
         */
        public CodeBlock make(CodeBlock capacity) {
            return kind.structure().make(kind.decoded(), key.type(), capacity);
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMapping(this);
        }
    }

    /**
     * A {@code java.util.Optional}.
     *
     * @param content what it may hold, never an unboxed scalar
     */
    record OptionalType(FieldType content) implements FieldType {
        private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

        public OptionalType {
            check(!content.javaType().isPrimitive(), "an Optional cannot hold the primitive $T", content.javaType());
        }

        @Override
        public TypeName javaType() {
            return ParameterizedTypeName.get(OPTIONAL, content.javaType());
        }

        @Override
        public List<FieldType> parts() {
            return List.of(content);
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOptional(this);
        }
    }

    /**
     * An OptionalInt, OptionalLong or OptionalDouble.
     *
     * @param kind the primitive it may hold: int, long or double
     * @param encoding how that is written
     */
    record OptionalPrimitive(PrimitiveKind kind, IntegerEncoding encoding) implements FieldType {
        public OptionalPrimitive {
            check(
                    kind == PrimitiveKind.INT || kind == PrimitiveKind.LONG || kind == PrimitiveKind.DOUBLE,
                    "there is no Optional of its own for $L",
                    kind.typeName());
            check(encoding == IntegerEncoding.FIXED || kind.hasVarint(), "$L has no varint", kind.typeName());
        }

        @Override
        public TypeName javaType() {
            return switch (kind) {
                case INT -> ClassName.get("java.util", "OptionalInt");
                case LONG -> ClassName.get("java.util", "OptionalLong");
                default -> ClassName.get("java.util", "OptionalDouble");
            };
        }

        /** {@return the value that it may hold} */
        public Scalar content() {
            return new Scalar(kind, false, encoding);
        }

        @Override
        public long leastSize() {
            return 1;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOptionalPrimitive(this);
        }
    }

    /**
     * A value type of the JDK.
     *
     * @param kind which
     */
    record JdkValue(JdkKind kind) implements FieldType {
        @Override
        public TypeName javaType() {
            return kind.className();
        }

        @Override
        public long leastSize() {
            return kind.leastSize();
        }

        @Override
        public OptionalInt fixedSize() {
            return kind.fixedSize();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitJdkValue(this);
        }
    }

    /**
     * An atomic variable or array of such, encoded as what it holds; what is not fixed in size, and so no {@link JdkValue}.
     *
     * @param kind which
     * @param held what it holds: an array of primitives, the element of an array of references, the value of anything else
     */
    record AtomicType(AtomicKind kind, Element held) implements FieldType {
        public AtomicType {
            check(kind.isGeneric() || !held.nullable(), "$T holds no nulls", kind.className());
        }

        /**
         * One that holds numbers.
         *
         * @param kind a kind that is not generic
         * @param encoding how the numbers are written
         * @return the type; at full width an AtomicInteger or AtomicLong is a {@link JdkValue}
         */
        public static FieldType ofNumbers(AtomicKind kind, IntegerEncoding encoding) {
            if (kind.isArray()) {
                return new AtomicType(kind, new Element(new PrimitiveArray(kind.number(), encoding), false));
            }
            if (encoding == IntegerEncoding.FIXED) {
                return new JdkValue(kind == AtomicKind.LONG ? JdkKind.ATOMIC_LONG : JdkKind.ATOMIC_INTEGER);
            }
            return new AtomicType(kind, new Element(new Scalar(kind.number(), true, encoding), false));
        }

        /** {@return the type whose encoding it has, before a mark or stamp} */
        public FieldType encoded() {
            if (kind == AtomicKind.REFERENCE_ARRAY) {
                return new Listing(CollectionKind.LIST, held);
            }
            return held.nullable() ? new OptionalType(held.type()) : held.type();
        }

        @Override
        public TypeName javaType() {
            return kind.isGeneric()
                    ? ParameterizedTypeName.get(kind.className(), held.type().javaType())
                    : kind.className();
        }

        @Override
        public List<FieldType> parts() {
            return List.of(held.type());
        }

        @Override
        public long leastSize() {
            return encoded().leastSize() + kind.width();
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAtomic(this);
        }
    }

    /**
     * A type for which the user named a codec. Nothing is known of its encoding.
     *
     * @param javaType the type
     * @param codec the codec
     * @param source where an instance of the codec comes from
     * @param arguments the type arguments for which the codec takes codecs, in the order in which it takes them
     * @param generic whether the codec has type parameters
     */
    record CustomType(
            TypeName javaType, ClassName codec, CodecSource source, List<FieldType> arguments, boolean generic)
            implements FieldType {
        public CustomType {
            arguments = List.copyOf(arguments);
            check(arguments.isEmpty() || source != CodecSource.INSTANCE, "the instance of $T takes no codecs", codec);
        }

        /** A codec that is not generic. */
        public CustomType(TypeName javaType, ClassName codec, CodecSource source) {
            this(javaType, codec, source, List.of(), false);
        }

        @Override
        public List<FieldType> parts() {
            return arguments;
        }

        @Override
        public long leastSize() {
            return 0;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCustom(this);
        }
    }

    /**
     * A type variable of the type for which the codec is. The codec of what it stands for is given to the codec.
     *
     * @param variable the variable, without its bounds
     */
    record VariableType(TypeVariableName variable) implements FieldType {
        @Override
        public TypeName javaType() {
            return variable;
        }

        @Override
        public long leastSize() {
            return 0;
        }

        @Override
        public OptionalInt fixedSize() {
            return OptionalInt.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitVariable(this);
        }
    }
}
