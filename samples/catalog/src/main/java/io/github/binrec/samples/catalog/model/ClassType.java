package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class that is none of the more special kinds.
 *
 * @param superclass the binary name of the class it extends; null for {@code java.lang.Object} alone
 * @param interfaces the binary names of the interfaces it implements
 */
@BinaryRecord
public record ClassType(
        TypeName name,
        ClassFile file,
        @Nullable String superclass,
        List<String> interfaces,
        List<String> permittedSubclasses,
        Members members)
        implements CatalogType {

    public ClassType {
        interfaces = List.copyOf(interfaces);
        permittedSubclasses = List.copyOf(permittedSubclasses);
    }
}
