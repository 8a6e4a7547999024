package io.github.binrec.samples.catalog.model;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.Varint;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module declaration.
 *
 * @param flags the flags of the module: 0x20 for an open one
 * @param version the version of the module; null if it has none
 * @param requires the modules it reads
 * @param exports the packages it exports
 * @param opens the packages it opens to reflection
 * @param uses the binary names of the services it looks up
 * @param provides the services it implements
 */
@BinaryRecord
public record ModuleType(
        TypeName name,
        ClassFile file,
        @Varint @Unsigned int flags,
        @Nullable String version,
        List<Requires> requires,
        List<PackageAccess> exports,
        List<PackageAccess> opens,
        List<String> uses,
        List<Provides> provides)
        implements CatalogType {

    /**
     * A module that is read.
     *
     * @param module the module
     * @param flags how it is read: 0x20 transitive, 0x40 static, 0x8000 mandated
     * @param version the version it was compiled against; null if that was not noted
     */
    @BinaryRecord
    public record Requires(
            String module,
            @Varint @Unsigned int flags,
            @Nullable String version) implements Serializable {}

    /**
     * A package that is exported or opened.
     *
     * @param packageName the package
     * @param modules the modules that it is open to; empty if to all
     */
    @BinaryRecord
    public record PackageAccess(String packageName, List<String> modules) implements Serializable {

        public PackageAccess {
            modules = List.copyOf(modules);
        }
    }

    /**
     * A service that is implemented.
     *
     * @param service the binary name of the service
     * @param implementations the binary names of the classes that implement it, the preferred first
     */
    @BinaryRecord
    public record Provides(String service, List<String> implementations) implements Serializable {

        public Provides {
            implementations = List.copyOf(implementations);
        }
    }

    public ModuleType {
        requires = List.copyOf(requires);
        exports = List.copyOf(exports);
        opens = List.copyOf(opens);
        uses = List.copyOf(uses);
        provides = List.copyOf(provides);
    }

    /** Returns no member: a module has none. */
    @Override
    public Members members() {
        return Members.NONE;
    }
}
