package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/**
 * An interface that is no annotation.
 *
 * @param interfaces the binary names of the interfaces it extends
 */
@BinaryRecord
public record InterfaceType(
        TypeName name, ClassFile file, List<String> interfaces, List<String> permittedSubclasses, Members members)
        implements CatalogType {

    public InterfaceType {
        interfaces = List.copyOf(interfaces);
        permittedSubclasses = List.copyOf(permittedSubclasses);
    }
}
