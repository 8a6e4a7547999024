package io.github.binrec.processor.analysis;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Presence;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
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
        assertThat(((EnumType) fromClassFiles.typeOf("Trade.currency")).constants())
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

    /** Build tools keep the dependencies of dependencies from the compiler, and a type with a codec is all that its user needs. */
    @Test
    void whatATypeOfALibraryIsMadeOf_needNotBeThere() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("library"));
        JavaFileObject leg = JavaFileObjects.forSourceString("library.Leg", """
                package library;
                import io.github.binrec.annotations.*;
                @BinaryRecord(framing = Framing.PLAIN)
                public record Leg(Part part) {
                    @BinaryRecord(framing = Framing.PLAIN) public record Part() {}
                    @BinaryRecord public record Group(java.util.List<Part> parts) {}
                }
                """);
        copyClasses(
                javac().withProcessors(TestProcessors.collecting(model -> {})).compile(leg), classes);
        Files.delete(classes.resolve("library/Leg$Part.class"));

        Models models = Models.ofFiles(List.of(classes.toFile()), JavaFileObjects.forSourceString("user.Trade", """
                package user;
                import io.github.binrec.annotations.*;
                @BinaryRecord public record Trade(java.util.List<library.Leg> legs, library.Leg.Group group) {}
                """));

        assertThat(models.typeOf("Trade.group").leastSize()).isEqualTo(1);
        Listing legs = (Listing) models.typeOf("Trade.legs");
        assertThat(legs.element().type().leastSize())
                .as("a Part may take nothing")
                .isZero();
    }

    /** Where the superclass is a class file, javac before 22 shows no annotations at its types; they are not left out in silence. */
    @Test
    void whatTheCompilerDoesNotShow_mustBeRepeated() throws IOException {
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
            assertThat(((Listing) models.typeOf(name + ".counts"))
                            .element()
                            .type()
                            .fixedSize())
                    .isEmpty();
        }
        JavaFileObject silent = JavaFileObjects.forSourceString("p.Silent", subclass.formatted("Silent", ""));
        if (Runtime.version().feature() >= 22) {
            Models shown = Models.ofFiles(List.of(classes.toFile()), silent);
            assertThat(shown.field("Silent.note").presence()).isEqualTo(Presence.NULLABLE);
            return;
        }
        assertThat(errors(classes, silent))
                .containsExactly(
                        hidden("note", "Nullable", "library.Base", "Silent"),
                        hidden("counts", "Varint", "library.Base", "Silent"));
        Files.write(classes.resolve("library/Base.class"), new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        assertThat(errors(classes, silent)).as("what follows is of no interest").hasSize(2);
    }

    private static String hidden(String property, String annotation, String superclass, String type) {
        return "[BINREC-127] " + type + "." + property + ": @" + annotation + " is at its type in the class file of "
                + superclass + ", where this compiler does not show it. Compile with JDK 22 or later, or compile "
                + superclass + " in the same run, or write the annotation at an accessor or a constructor parameter of "
                + type + " too.";
    }

    private static List<String> errors(Path classes, JavaFileObject source) {
        List<File> classPath = new ArrayList<>(List.of(classes.toFile()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
        return javac()
                .withProcessors(TestProcessors.ordinary())
                .withClasspath(classPath)
                .compile(source)
                .errors()
                .stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    /** What stands at a value is no business of ours where a codec of the user's writes it; newer compilers show it, and then it has no effect. */
    @Test
    void whatACodecOfTheUsersWrites_isNotLookedInto() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("codecs"));
        JavaFileObject base = JavaFileObjects.forSourceString("library.Base", """
                package library;
                import io.github.binrec.annotations.*;
                import io.github.binrec.stream.ByteStream;
                import java.util.List;
                public class Base {
                    public List<@Varint Long> counts;
                    public static final class CountCodec implements io.github.binrec.codec.BinaryCodec<Long> {
                        public void write(ByteStream out, Long value) {}
                        public Long read(ByteStream in) { return 0L; }
                        public long sizeOf(Long value) { return 0; }
                    }
                }
                """);
        copyClasses(javac().withOptions("-proc:none").compile(base), classes);

        List<String> errors = errors(classes, JavaFileObjects.forSourceString("p.Trade", """
                package p;
                @io.github.binrec.annotations.BinaryRecord
                @io.github.binrec.annotations.UseCodecs(library.Base.CountCodec.class)
                public class Trade extends library.Base {}
                """));

        if (Runtime.version().feature() >= 22) {
            assertThat(errors).singleElement().asString().startsWith("[BINREC-301] Trade.counts: @Varint");
        } else {
            assertThat(errors).isEmpty();
        }
    }

    /** An incremental build compiles the subclass alone; the class file of the superclass is in the output already. */
    @Test
    void superclassOfAnEarlierRun_isFoundInTheOutput() throws IOException {
        Path output = Files.createDirectories(folder.resolve("output"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path base = Files.writeString(sources.resolve("Base.java"), """
                public class Base {
                    public java.util.List<@io.github.binrec.annotations.Varint Long> counts;
                }
                """);
        Path sub = Files.writeString(sources.resolve("Sub.java"), """
                @io.github.binrec.annotations.BinaryRecord public class Sub extends Base {}
                """);
        run(output, base);

        List<String> errors = run(output, sub);

        if (Runtime.version().feature() >= 22) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).containsExactly(hidden("counts", "Varint", "Base", "Sub"));
        }
    }

    private static List<String> run(Path output, Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            List<Path> classPath = new ArrayList<>(List.of(output));
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                classPath.add(Path.of(entry));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, diagnostics, List.of(), null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(TestProcessors.ordinary()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
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
