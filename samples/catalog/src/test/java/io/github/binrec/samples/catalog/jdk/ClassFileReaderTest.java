package io.github.binrec.samples.catalog.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.samples.catalog.model.AnnotationType;
import io.github.binrec.samples.catalog.model.CatalogType;
import io.github.binrec.samples.catalog.model.ClassFile;
import io.github.binrec.samples.catalog.model.ClassType;
import io.github.binrec.samples.catalog.model.Constant;
import io.github.binrec.samples.catalog.model.EnumType;
import io.github.binrec.samples.catalog.model.Field;
import io.github.binrec.samples.catalog.model.InterfaceType;
import io.github.binrec.samples.catalog.model.Members;
import io.github.binrec.samples.catalog.model.Method;
import io.github.binrec.samples.catalog.model.ModuleType;
import io.github.binrec.samples.catalog.model.ModuleType.PackageAccess;
import io.github.binrec.samples.catalog.model.ModuleType.Provides;
import io.github.binrec.samples.catalog.model.ModuleType.Requires;
import io.github.binrec.samples.catalog.model.RecordType;
import io.github.binrec.samples.catalog.model.Sha256;
import io.github.binrec.samples.catalog.model.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read of well-known types. Their bytes differ between JDKs, and with them size and hash; the rest is spelt out. */
class ClassFileReaderTest {

    private static final int PUBLIC_INTERFACE = 0x0601;
    private static final int PUBLIC_ABSTRACT = 0x0401;

    @Test
    void anInterfaceHasMethodsWithTheirExceptions() throws IOException {
        assertThat(read("java.base", "java.util.concurrent.Callable"))
                .isEqualTo(new InterfaceType(
                        new TypeName("java.base", "java.util.concurrent", "Callable"),
                        classFile("java.base", "java.util.concurrent.Callable", PUBLIC_INTERFACE),
                        List.of(),
                        List.of(),
                        new Members(
                                List.of(),
                                List.of(method(
                                        "call", "()Ljava/lang/Object;", PUBLIC_ABSTRACT, "java.lang.Exception")))));
    }

    @Test
    void aSealedInterfaceNamesThoseItPermits() throws IOException {
        assertThat(read("java.base", "java.lang.constant.ConstantDesc").permittedSubclasses())
                .containsExactly(
                        "java.lang.constant.ClassDesc",
                        "java.lang.constant.MethodHandleDesc",
                        "java.lang.constant.MethodTypeDesc",
                        "java.lang.Double",
                        "java.lang.constant.DynamicConstantDesc",
                        "java.lang.Float",
                        "java.lang.Integer",
                        "java.lang.Long",
                        "java.lang.String");
    }

    @Test
    void objectAloneHasNoSuperclass() throws IOException {
        assertThat(read("java.base", "java.lang.Object")).isInstanceOfSatisfying(ClassType.class, object -> {
            assertThat(object.superclass()).isNull();
            assertThat(object.interfaces()).isEmpty();
        });
        assertThat(read("java.base", "java.util.ArrayList")).isInstanceOfSatisfying(ClassType.class, list -> {
            assertThat(list.superclass()).isEqualTo("java.util.AbstractList");
            assertThat(list.interfaces())
                    .containsExactly(
                            "java.util.List", "java.util.RandomAccess", "java.lang.Cloneable", "java.io.Serializable");
        });
    }

    @Test
    void aFieldMayHaveAConstant() throws IOException {
        int publicStaticFinal = 0x19;
        assertThat(fields("java.base", "java.lang.Long"))
                .contains(new Field("MIN_VALUE", "J", publicStaticFinal, false, new Constant.OfLong(Long.MIN_VALUE)));
        assertThat(fields("java.base", "java.lang.Character"))
                .contains(new Field("MAX_VALUE", "C", publicStaticFinal, false, new Constant.OfInt(0xffff)));
        assertThat(fields("java.base", "java.lang.Float"))
                .contains(new Field("NaN", "F", publicStaticFinal, false, new Constant.OfFloat(Float.NaN)));
        assertThat(fields("java.base", "java.lang.Double"))
                .contains(
                        new Field("MAX_VALUE", "D", publicStaticFinal, false, new Constant.OfDouble(Double.MAX_VALUE)));
        assertThat(fields("java.xml", "javax.xml.XMLConstants"))
                .contains(new Field(
                        "XML_NS_PREFIX", "Ljava/lang/String;", publicStaticFinal, false, new Constant.OfString("xml")));
        assertThat(fields("java.base", "java.lang.System"))
                .contains(new Field("out", "Ljava/io/PrintStream;", publicStaticFinal, false, null));
    }

    @Test
    void whatIsDeprecatedSaysSo() throws IOException {
        assertThat(read("java.base", "java.util.Observable").file().deprecated())
                .isTrue();
        assertThat(read("java.base", "java.lang.Thread").members().methods())
                .contains(new Method("stop", "()V", 0x11, true, List.of()));
    }

    @Test
    void anEnumHasItsConstantsAmongItsFields() throws IOException {
        assertThat(read("java.base", "java.lang.Thread$State")).isInstanceOfSatisfying(EnumType.class, state -> {
            assertThat(state.name()).hasToString("java.base/java.lang.Thread$State");
            assertThat(state.constants())
                    .containsExactly("NEW", "RUNNABLE", "BLOCKED", "WAITING", "TIMED_WAITING", "TERMINATED");
            assertThat(state.members().fields())
                    .contains(new Field("NEW", "Ljava/lang/Thread$State;", 0x4019, false, null));
        });
    }

    @Test
    void aRecordHasComponents() throws IOException {
        assertThat(read("jdk.net", "jdk.net.UnixDomainPrincipal"))
                .isInstanceOfSatisfying(
                        RecordType.class,
                        principal -> assertThat(principal.components())
                                .containsExactly(
                                        new RecordType.Component("user", "Ljava/nio/file/attribute/UserPrincipal;"),
                                        new RecordType.Component("group", "Ljava/nio/file/attribute/GroupPrincipal;")));
    }

    @Test
    void anAnnotationHasDefaults() throws IOException {
        assertThat(read("java.base", "java.lang.Deprecated"))
                .isEqualTo(new AnnotationType(
                        new TypeName("java.base", "java.lang", "Deprecated"),
                        classFile("java.base", "java.lang.Deprecated", 0x2000 | PUBLIC_INTERFACE),
                        new Members(
                                List.of(),
                                List.of(
                                        method("since", "()Ljava/lang/String;", PUBLIC_ABSTRACT),
                                        method("forRemoval", "()Z", PUBLIC_ABSTRACT))),
                        Map.of("since", new Constant.OfString(""), "forRemoval", new Constant.OfInt(0))));
    }

    @Test
    void aModuleHasDirectivesAndNoMembers() throws IOException {
        int mandated = 0x8000;
        CatalogType logging = read("java.logging", "module-info");

        assertThat(logging)
                .isEqualTo(new ModuleType(
                        new TypeName("java.logging", "", "module-info"),
                        classFile("java.logging", "module-info", 0x8000),
                        0,
                        System.getProperty("java.version"),
                        List.of(new Requires("java.base", mandated, null)),
                        List.of(new PackageAccess("java.util.logging", List.of())),
                        List.of(),
                        List.of(),
                        List.of(new Provides(
                                "jdk.internal.logger.DefaultLoggerFinder",
                                List.of("sun.util.logging.internal.LoggingProviderImpl")))));
        assertThat(logging.members()).isEqualTo(Members.NONE);
        assertThat(logging.name()).hasToString("java.logging/module-info");
    }

    @Test
    void aModuleMayExportToSomeModulesOnlyAndUseServices() throws IOException {
        assertThat(read("java.base", "module-info")).isInstanceOfSatisfying(ModuleType.class, base -> {
            assertThat(base.requires()).isEmpty();
            assertThat(base.exports())
                    .contains(new PackageAccess("java.lang", List.of()))
                    .anySatisfy(access -> {
                        assertThat(access.packageName()).isEqualTo("jdk.internal.misc");
                        assertThat(access.modules()).contains("java.desktop");
                    });
            assertThat(base.uses()).contains("java.nio.file.spi.FileSystemProvider");
        });
    }

    private static CatalogType read(String module, String binaryName) throws IOException {
        return ClassFileReader.read(module, bytes(module, binaryName));
    }

    private static List<Field> fields(String module, String binaryName) throws IOException {
        return read(module, binaryName).members().fields();
    }

    private static byte[] bytes(String module, String binaryName) throws IOException {
        return Files.readAllBytes(RunningJdk.classFile(module, binaryName));
    }

    private static ClassFile classFile(String module, String binaryName, int flags) throws IOException {
        int version = Runtime.version().feature() + 44;
        byte[] bytes = bytes(module, binaryName);
        return new ClassFile(version, 0, flags, false, bytes.length, Sha256.of(bytes));
    }

    private static Method method(String name, String descriptor, int flags, String... exceptions) {
        return new Method(name, descriptor, flags, false, List.of(exceptions));
    }
}
