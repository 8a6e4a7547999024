package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import java.io.Serializable;
import java.util.List;

/** A type of the JDK, or a module, as its class file declares it. */
@BinaryRecord
public sealed interface CatalogType extends Serializable
        permits ClassType, InterfaceType, EnumType, RecordType, AnnotationType, ModuleType {

    /** What the type is called, and where it lives. */
    TypeName name();

    /** The class file that declares it. */
    ClassFile file();

    /** Its fields and methods. */
    Members members();

    /** The types that may extend it, by binary name; none unless it is sealed. */
    default List<String> permittedSubclasses() {
        return List.of();
    }
}
