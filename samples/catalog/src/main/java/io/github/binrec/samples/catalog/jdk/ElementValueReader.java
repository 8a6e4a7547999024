package io.github.binrec.samples.catalog.jdk;

import io.github.binrec.samples.catalog.model.Constant;
import io.github.binrec.samples.catalog.model.ElementValue;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Turns what ASM reports of an annotation's values into the model's, and hands on each with its name. */
final class ElementValueReader extends AnnotationVisitor {

    private final BiConsumer<String, ElementValue> values;
    private final Runnable atEnd;

    /**
     * Creates a reader.
     *
     * @param values takes each value; the name means nothing where values have none, as in arrays
     */
    ElementValueReader(BiConsumer<String, ElementValue> values) {
        this(values, () -> {});
    }

    private ElementValueReader(BiConsumer<String, ElementValue> values, Runnable atEnd) {
        super(ClassFileReader.ASM);
        this.values = values;
        this.atEnd = atEnd;
    }

    /** Returns a value that a constant pool can hold; ASM boxes it. */
    static Constant constant(Object value) {
        if (value instanceof String text) {
            return new Constant.OfString(text);
        } else if (value instanceof Long number) {
            return new Constant.OfLong(number);
        } else if (value instanceof Float number) {
            return new Constant.OfFloat(number);
        } else if (value instanceof Double number) {
            return new Constant.OfDouble(number);
        } else if (value instanceof Boolean truth) {
            return new Constant.OfInt(truth ? 1 : 0);
        } else if (value instanceof Character character) {
            return new Constant.OfInt(character);
        } else {
            return new Constant.OfInt(((Number) value).intValue());
        }
    }

    @Override
    public void visit(String name, Object value) {
        values.accept(name, elementValue(value));
    }

    private static ElementValue elementValue(Object value) {
        if (value instanceof Type type) {
            return new ElementValue.ClassLiteral(type.getDescriptor());
        }
        return value.getClass().isArray() ? primitiveArray(value) : constant(value);
    }

    private static ElementValue primitiveArray(Object array) {
        List<ElementValue> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(constant(Array.get(array, i)));
        }
        return new ElementValue.Array(elements);
    }

    @Override
    public void visitEnum(String name, String descriptor, String constant) {
        values.accept(name, new ElementValue.EnumConstant(descriptor, constant));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        Map<String, ElementValue> nested = new LinkedHashMap<>();
        return new ElementValueReader(
                nested::put, () -> values.accept(name, new ElementValue.Annotation(descriptor, nested)));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        List<ElementValue> elements = new ArrayList<>();
        return new ElementValueReader(
                (unnamed, element) -> elements.add(element),
                () -> values.accept(name, new ElementValue.Array(elements)));
    }

    @Override
    public void visitEnd() {
        atEnd.run();
    }
}
