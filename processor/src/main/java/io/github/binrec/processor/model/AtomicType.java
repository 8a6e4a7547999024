package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * An atomic variable or array of such, encoded as what it holds; what is not fixed in size, and so no {@link JdkValue}.
 *
 * @param kind which
 * @param held what it holds: an array of primitives, the element of an array of references, the value of anything else
 */
public record AtomicType(AtomicKind kind, Element held) implements FieldType {
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
