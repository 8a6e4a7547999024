package io.github.binrec.processor.roundtrip;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Compares values that were written with those read back, arrays by their content and in any depth. */
final class Values {
    private Values() {}

    /**
     * Returns something that is equal for equal values and readable in a failure: records, collections and arrays as lists
     * of what they hold, floating point numbers by their bits.
     */
    static Object comparable(Object value) {
        if (value instanceof Record) {
            List<Object> components = new ArrayList<>(List.of(value.getClass().getSimpleName()));
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                components.add(component(component, value));
            }
            return components;
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> comparable(Array.get(value, i)))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return elements(map.entrySet());
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            List<Object> sides = new ArrayList<>();
            sides.add(comparable(entry.getKey()));
            sides.add(comparable(entry.getValue()));
            return sides;
        }
        if (value instanceof Collection<?> collection) {
            return elements(collection);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Values::comparable);
        }
        if (value instanceof Float number) {
            return "float " + Integer.toHexString(Float.floatToRawIntBits(number));
        }
        if (value instanceof Double number) {
            return "double " + Long.toHexString(Double.doubleToRawLongBits(number));
        }
        if (isAtomic(value)) {
            return atomic(value);
        }
        if (value instanceof AtomicInteger
                || value instanceof AtomicLong
                || value instanceof AtomicBoolean
                || value instanceof StringBuilder
                || value instanceof URL) {
            return value.getClass().getSimpleName() + " " + value;
        }
        if (value instanceof Pattern pattern) {
            return "pattern " + pattern + " " + pattern.flags();
        }
        return value;
    }

    private static boolean isAtomic(Object value) {
        return value instanceof AtomicReference
                || value instanceof AtomicReferenceArray
                || value instanceof AtomicMarkableReference
                || value instanceof AtomicStampedReference
                || value instanceof AtomicIntegerArray
                || value instanceof AtomicLongArray;
    }

    /** The class, and what is in it. */
    private static List<Object> atomic(Object value) {
        List<Object> held = new ArrayList<>();
        held.add(value.getClass().getSimpleName());
        if (value instanceof AtomicReference<?> reference) {
            held.add(comparable(reference.get()));
        } else if (value instanceof AtomicReferenceArray<?> array) {
            for (int i = 0; i < array.length(); i++) {
                held.add(comparable(array.get(i)));
            }
        } else if (value instanceof AtomicMarkableReference<?> marked) {
            held.add(comparable(marked.getReference()));
            held.add(marked.isMarked());
        } else if (value instanceof AtomicStampedReference<?> stamped) {
            held.add(comparable(stamped.getReference()));
            held.add(stamped.getStamp());
        } else {
            held.add(value.toString());
        }
        return held;
    }

    private static List<Object> elements(Collection<?> collection) {
        List<Object> elements = new ArrayList<>();
        for (Iterator<?> i = collection.iterator(); i.hasNext(); ) {
            elements.add(comparable(i.next()));
        }
        return elements;
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return comparable(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
