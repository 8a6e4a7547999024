package io.github.binrec.samples.benchmarks.peer.binrec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a record into one of another type that has the same components, and so the records and lists in it. */
final class RecordCopy {
    private RecordCopy() {}

    static <V> V of(Object source, Class<V> target) {
        try {
            RecordComponent[] components = target.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value =
                        source.getClass().getMethod(components[i].getName()).invoke(source);
                values[i] = convert(value, components[i].getGenericType());
            }
            Constructor<V> constructor = target.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | IllegalAccessException
                | InstantiationException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(source.getClass() + " does not fit " + target, e);
        }
    }

    private static @Nullable Object convert(@Nullable Object value, Type target) {
        if (value instanceof Record && target instanceof Class<?> type && type != value.getClass()) {
            return of(value, type);
        }
        if (value instanceof List<?> list && target instanceof ParameterizedType type) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(convert(element, type.getActualTypeArguments()[0]));
            }
            return copy;
        }
        return value;
    }
}
