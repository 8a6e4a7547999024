package io.github.binrec.processor.analysis;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that were compiled earlier: in another jar, or by an incremental build that left them alone. */
class ClassFilesTest {
    private static final JavaFileObject LIBRARY = JavaFileObjects.forSourceString("library.Money", """
            package library;
            import io.github.binrec.annotations.*;
            import java.util.*;
            @BinaryRecord(framing = Framing.PLAIN)
            public record Money(long cents, @Varint int scale, @Nullable String note, boolean exact) {
                public enum Currency { @Tag(3) EUR, @Tag(4) USD }

                @BinaryRecord
                public sealed interface Account {
                    @BinaryRecord
                    record Sub(Optional<Account> of) implements Account {}
                }

                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                @interface Nullable {}
            }
            """);
    private static final JavaFileObject USER = JavaFileObjects.forSourceString("user.Trade", """
            package user;
            import io.github.binrec.annotations.*;
            import library.Money;
            import java.util.*;
            @BinaryRecord
            public record Trade(Money price, Money.Currency currency, Money.Account account) {}
            """);

    @TempDir
    private Path folder;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        Compilation compilation =
                javac().withProcessors(TestProcessors.collecting(model -> {})).compile(LIBRARY);
        assertThat(compilation.errors()).isEmpty();
        copyClasses(compilation, folder);
    }

    @Test
    void aTypeFromAClassFile_isWhatItIsFromSource() {
        Models fromClassFiles = Models.ofFiles(List.of(folder.toFile()), USER);
        Models fromSource = Models.ofFiles(List.of(), USER, LIBRARY);

        assertThat(fromClassFiles.record("Trade")).isEqualTo(fromSource.record("Trade"));
        assertThat(fromClassFiles.typeOf("Trade.price").leastSize()).isEqualTo(8 + 1 + 1);
        assertThat(((FieldType.EnumType) fromClassFiles.typeOf("Trade.currency")).constants())
                .containsExactly(new EnumConstant("EUR", 3), new EnumConstant("USD", 4));
    }

    @Test
    void recursionThroughAClassFile_isSeen() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("incremental"));
        JavaFileObject node = JavaFileObjects.forSourceString("p.Node", """
                package p;
                @io.github.binrec.annotations.BinaryRecord record Node(java.util.List<Edge> edges) {}
                """);
        JavaFileObject edge = JavaFileObjects.forSourceString("p.Edge", """
                package p;
                @io.github.binrec.annotations.BinaryRecord record Edge(Node to) {}
                """);
        Compilation all =
                javac().withProcessors(TestProcessors.collecting(model -> {})).compile(node, edge);
        copyClasses(all, classes);

        assertThat(Models.ofFiles(List.of(classes.toFile()), node)
                        .record("Node")
                        .recursive())
                .isTrue();
    }

    /** Where the superclass is a class file, javac before 22 has no annotations at its types. */
    @Test
    void whatTheSubclassRepeats_isSeen_whateverTheCompilerShowsOfTheSuperclass() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("superclass"));
        JavaFileObject base = JavaFileObjects.forSourceString("library.Base", """
                package library;
                import io.github.binrec.annotations.*;
                import java.util.List;
                public class Base {
                    public @Nullable String note;
                    public List<@Varint Long> counts;
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                    public @interface Nullable {}
                }
                """);
        copyClasses(javac().withOptions("-proc:none").compile(base), classes);
        String subclass = """
                package p;
                import io.github.binrec.annotations.*;
                import java.util.List;
                @BinaryRecord public class %s extends library.Base {%s}
                """;
        Models models = Models.ofFiles(
                List.of(classes.toFile()),
                JavaFileObjects.forSourceString("p.Silent", subclass.formatted("Silent", "")),
                JavaFileObjects.forSourceString("p.Made", subclass.formatted("Made", """
                        Made(@Nullable String note, List<@Varint Long> counts) {}
                        """)),
                JavaFileObjects.forSourceString("p.Read", subclass.formatted("Read", """
                        @Nullable String getNote() { return note; }
                        List<@Varint Long> getCounts() { return counts; }
                        """)));

        for (String name : List.of("Made", "Read")) {
            assertThat(models.field(name + ".note").presence()).isEqualTo(Presence.NULLABLE);
            assertThat(models.typeOf(name + ".counts").javaType()).hasToString("java.util.List<java.lang.Long>");
            assertThat(((FieldType.Listing) models.typeOf(name + ".counts"))
                            .element()
                            .type()
                            .fixedSize())
                    .isEmpty();
        }
        boolean shown = Runtime.version().feature() >= 22;
        assertThat(models.field("Silent.note").presence()).isEqualTo(shown ? Presence.NULLABLE : Presence.REQUIRED);
    }

    private static void copyClasses(Compilation compilation, Path target) throws IOException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path copy =
                        target.resolve(file.getName().replaceFirst("^/?" + StandardLocation.CLASS_OUTPUT + "/", ""));
                Files.createDirectories(copy.getParent());
                try (InputStream in = file.openInputStream()) {
                    Files.copy(in, copy);
                }
            }
        }
    }
}
