package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;
import java.util.List;

/**
 * A record.
 *
 * @param interfaces the binary names of the interfaces it implements
 * @param components its components, in order
 */
@BinaryRecord
public record RecordType(
        TypeName name, ClassFile file, List<String> interfaces, List<Component> components, Members members)
        implements CatalogType {

    /**
     * A component of a record.
     *
     * @param name its name
     * @param descriptor its type as the JVM writes it
     */
    @BinaryRecord
    public record Component(String name, String descriptor) implements Serializable {}

    public RecordType {
        interfaces = List.copyOf(interfaces);
        components = List.copyOf(components);
    }
}
