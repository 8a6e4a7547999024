package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;
import java.util.List;

/**
 * The fields and methods of a type, in the order of its class file, with those that the compiler added.
 *
 * @param fields the fields; enum constants are among them
 * @param methods the methods, constructors and the static initializer
 */
@BinaryRecord
public record Members(List<Field> fields, List<Method> methods) implements Serializable {

    /** No member at all. */
    public static final Members NONE = new Members(List.of(), List.of());

    public Members {
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** Returns how many there are. */
    public int count() {
        return fields.size() + methods.size();
    }
}
