package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that an element of an annotation can have. */
@BinaryRecord
public sealed interface ElementValue extends Serializable
        permits Constant,
                ElementValue.EnumConstant,
                ElementValue.ClassLiteral,
                ElementValue.Annotation,
                ElementValue.Array {

    /**
     * A constant of an enum.
     *
     * @param descriptor the enum as the JVM writes it: {@code Ljava/lang/annotation/ElementType;}
     * @param name the name of the constant
     */
    @BinaryRecord
    record EnumConstant(String descriptor, String name) implements ElementValue {}

    /**
     * A class literal.
     *
     * @param descriptor the class as the JVM writes it
     */
    @BinaryRecord
    record ClassLiteral(String descriptor) implements ElementValue {}

    /**
     * An annotation in an annotation.
     *
     * @param descriptor the annotation interface as the JVM writes it
     * @param values the values it gives to its elements, in the order of the class file
     */
    @BinaryRecord
    record Annotation(String descriptor, Map<String, ElementValue> values) implements ElementValue {

        public Annotation {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * Several values.
     *
     * @param elements the values in order
     */
    @BinaryRecord
    record Array(List<ElementValue> elements) implements ElementValue {

        public Array {
            elements = List.copyOf(elements);
        }
    }
}
