package io.github.binrec.samples.catalog.jdk;

import io.github.binrec.samples.catalog.model.ClassFile;
import io.github.binrec.samples.catalog.model.ModuleType;
import io.github.binrec.samples.catalog.model.ModuleType.PackageAccess;
import io.github.binrec.samples.catalog.model.ModuleType.Provides;
import io.github.binrec.samples.catalog.model.ModuleType.Requires;
import io.github.binrec.samples.catalog.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ModuleVisitor;

/** Gathers what ASM reports of a module declaration. */
final class ModuleReader extends ModuleVisitor {

    private final int flags;
    private final @Nullable String version;
    private final List<Requires> requires = new ArrayList<>();
    private final List<PackageAccess> exports = new ArrayList<>();
    private final List<PackageAccess> opens = new ArrayList<>();
    private final List<String> uses = new ArrayList<>();
    private final List<Provides> provides = new ArrayList<>();

    ModuleReader(int flags, @Nullable String version) {
        super(ClassFileReader.ASM);
        this.flags = flags;
        this.version = version;
    }

    /** Returns the declaration, once all of it was reported. */
    ModuleType module(TypeName name, ClassFile file) {
        return new ModuleType(name, file, flags, version, requires, exports, opens, uses, provides);
    }

    @Override
    public void visitRequire(String module, int access, @Nullable String compiledVersion) {
        requires.add(new Requires(module, access, compiledVersion));
    }

    @Override
    public void visitExport(String packageName, int access, String @Nullable ... modules) {
        exports.add(access(packageName, modules));
    }

    @Override
    public void visitOpen(String packageName, int access, String @Nullable ... modules) {
        opens.add(access(packageName, modules));
    }

    @Override
    public void visitUse(String service) {
        uses.add(ClassFileReader.binaryName(service));
    }

    @Override
    public void visitProvide(String service, String... implementations) {
        provides.add(new Provides(ClassFileReader.binaryName(service), ClassFileReader.binaryNames(implementations)));
    }

    private static PackageAccess access(String packageName, String @Nullable [] modules) {
        return new PackageAccess(
                ClassFileReader.binaryName(packageName), modules == null ? List.of() : List.of(modules));
    }
}
