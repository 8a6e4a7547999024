package io.github.binrec.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/** How a value of a Java type is turned into bytes and back: one record for each kind, told apart by a visitor. */
public sealed interface FieldType
        permits Scalar,
                Text,
                EnumType,
                PrimitiveArray,
                ObjectArray,
                NestedType,
                Listing,
                Mapping,
                OptionalType,
                OptionalPrimitive,
                JdkValue,
                AtomicType,
                CustomType,
                VariableType {
    /** {@return the Java type of the value, boxed where it is a type argument} */
    TypeName javaType();

    /** {@return the Java type as which a value is written: that type, or a wider one where an accessor gives that} */
    default TypeName givenType() {
        return javaType();
    }

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
}
