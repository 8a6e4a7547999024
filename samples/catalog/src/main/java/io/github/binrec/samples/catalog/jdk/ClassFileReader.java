package io.github.binrec.samples.catalog.jdk;

import io.github.binrec.samples.catalog.model.AnnotationType;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.samples.catalog.model.ClassFile;
import io.github.binrec.samples.catalog.model.ClassType;
import io.github.binrec.samples.catalog.model.Constant;
import io.github.binrec.samples.catalog.model.ElementValue;
import io.github.binrec.samples.catalog.model.EnumType;
import io.github.binrec.samples.catalog.model.Field;
import io.github.binrec.samples.catalog.model.InterfaceType;
import io.github.binrec.samples.catalog.model.Members;
import io.github.binrec.samples.catalog.model.Method;
import io.github.binrec.samples.catalog.model.RecordType;
import io.github.binrec.samples.catalog.model.Sha256;
import io.github.binrec.samples.catalog.model.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Reads one class file: gathers what ASM reports of it, and makes the variant of {@link CatalogType} that it declares. */
final class ClassFileReader extends ClassVisitor {

    static final int ASM = Opcodes.ASM9;

    /** A class file holds 16 flags; ASM keeps facts of its own above them. */
    private static final int FLAGS = 0xffff;

    private final String module;
    private final byte[] bytes;

    private int version;
    private int access;
    private String internalName = "";
    private @Nullable String superclass;
    private List<String> interfaces = List.of();
    private final List<String> permitted = new ArrayList<>();
    private final List<RecordType.Component> components = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final Map<String, ElementValue> defaults = new LinkedHashMap<>();
    private @Nullable ModuleReader declaration;

    private ClassFileReader(String module, byte[] bytes) {
        super(ASM);
        this.module = module;
        this.bytes = bytes;
    }

    /**
     * Reads a class file.
     *
     * @param module the module that holds it
     * @param bytes its content
     */
    static CatalogType read(String module, byte[] bytes) {
        ClassFileReader reader = new ClassFileReader(module, bytes);
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return reader.type();
    }

    /** Turns the name that class files use into the one that people use: {@code java.util.Map$Entry}. */
    static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }

    /** Turns several such names, or null where ASM says so for none. */
    static List<String> binaryNames(String @Nullable [] internalNames) {
        return internalNames == null
                ? List.of()
                : Stream.of(internalNames).map(ClassFileReader::binaryName).toList();
    }

    private CatalogType type() {
        TypeName name = name();
        ClassFile file = new ClassFile(
                version & 0xffff, version >>> 16, access & FLAGS, isDeprecated(access), bytes.length, Sha256.of(bytes));
        if (declaration != null) {
            return declaration.module(name, file);
        }
        Members members = new Members(fields, methods);
        if (has(Opcodes.ACC_ANNOTATION)) {
            return new AnnotationType(name, file, members, defaults);
        }
        if (has(Opcodes.ACC_INTERFACE)) {
            return new InterfaceType(name, file, interfaces, permitted, members);
        }
        if (has(Opcodes.ACC_RECORD)) {
            return new RecordType(name, file, interfaces, components, members);
        }
        // The body of an enum constant is a class with the enum's flag, but extends that enum.
        if (has(Opcodes.ACC_ENUM) && "java.lang.Enum".equals(superclass)) {
            return new EnumType(name, file, interfaces, members);
        }
        return new ClassType(name, file, superclass, interfaces, permitted, members);
    }

    private TypeName name() {
        int slash = internalName.lastIndexOf('/');
        String packageName = slash < 0 ? "" : binaryName(internalName.substring(0, slash));
        return new TypeName(module, packageName, internalName.substring(slash + 1));
    }

    private boolean has(int flag) {
        return (access & flag) != 0;
    }

    private static boolean isDeprecated(int access) {
        return (access & Opcodes.ACC_DEPRECATED) != 0;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            String signature,
            @Nullable String superName,
            String @Nullable [] interfaceNames) {
        this.version = version;
        this.access = access;
        internalName = name;
        superclass = superName == null ? null : binaryName(superName);
        interfaces = binaryNames(interfaceNames);
    }

    @Override
    public ModuleVisitor visitModule(String name, int flags, @Nullable String moduleVersion) {
        declaration = new ModuleReader(flags & FLAGS, moduleVersion);
        return declaration;
    }

    @Override
    public void visitPermittedSubclass(String name) {
        permitted.add(binaryName(name));
    }

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        components.add(new RecordType.Component(name, descriptor));
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String name, String descriptor, String signature, @Nullable Object value) {
        Constant constant = value == null ? null : ElementValueReader.constant(value);
        fields.add(new Field(name, descriptor, flags & FLAGS, isDeprecated(flags), constant));
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int flags, String name, String descriptor, String signature, String @Nullable [] exceptions) {
        methods.add(new Method(name, descriptor, flags & FLAGS, isDeprecated(flags), binaryNames(exceptions)));
        return has(Opcodes.ACC_ANNOTATION) ? new DefaultReader(name) : null;
    }

    /** Notes the default value of an element of an annotation. */
    private final class DefaultReader extends MethodVisitor {
        private final String element;

        DefaultReader(String element) {
            super(ASM);
            this.element = element;
        }

        @Override
        public AnnotationVisitor visitAnnotationDefault() {
            return new ElementValueReader((unnamed, value) -> defaults.put(element, value));
        }
    }
}
