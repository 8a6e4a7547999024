package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/**
 * An enum.
 *
 * @param interfaces the binary names of the interfaces it implements
 */
@BinaryRecord
public record EnumType(TypeName name, ClassFile file, List<String> interfaces, Members members) implements CatalogType {

    public EnumType {
        interfaces = List.copyOf(interfaces);
    }

    /** Returns the names of its constants, in order. */
    public List<String> constants() {
        return members.fields().stream()
                .filter(Field::isEnumConstant)
                .map(Field::name)
                .toList();
    }
}
