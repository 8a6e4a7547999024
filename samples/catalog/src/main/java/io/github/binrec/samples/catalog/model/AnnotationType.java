package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation interface. Its elements are its methods.
 *
 * @param defaults the default values of those elements that have one, by name, in the order of the class file
 */
@BinaryRecord
public record AnnotationType(TypeName name, ClassFile file, Members members, Map<String, ElementValue> defaults)
        implements CatalogType {

    public AnnotationType {
        // Not Map.copyOf: its order changes from run to run, and with it the bytes of the catalogue.
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }
}
