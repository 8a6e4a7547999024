package io.github.binrec.processor.analysis.language;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.analysis.language.ClassFileAnnotations.Use;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClassFileAnnotationsTest {
    private static byte[] classFile;

    @BeforeAll
    static void compile() throws IOException {
        JavaFileObject source = JavaFileObjects.forSourceString("p.Base", """
                package p;
                import java.lang.annotation.*;
                import java.util.*;
                abstract class Base<T extends @Marks.A Object> extends @Marks.A Object {
                    class Inner<I> {}

                    @Marks.A String note;
                    Map<String, @Marks.B(of = {@Marks.A, @Marks.A}, n = {1, 2}) List<@Marks.A Long>> deep;
                    @Marks.A String @Marks.B [] grid;
                    Base<T>.Inner<@Marks.A String> inner;
                    List<? extends @Marks.A Number> wild;
                    String plain = "\\0\\u07ff\\ud800";
                    static final long WIDE = 1L << 40;

                    @Marks.A String read() { Object local = (@Marks.A String) null; return (String) local; }
                    abstract @Marks.B String taken(@Marks.A String parameter);
                    void nothing(@Marks.A Base<T> this) throws @Marks.A IllegalStateException { Runnable code = this::nothing; }
                }
                class Marks {
                    @Target(ElementType.TYPE_USE) @interface A {}
                    @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME)
                    @interface B { A[] of() default {}; int[] n() default {}; }
                }
                """);
        for (JavaFileObject file : javac().withOptions("-proc:none", "--release", "17")
                .compile(source)
                .generatedFiles()) {
            if (file.getName().endsWith("Base.class")) {
                try (InputStream in = file.openInputStream()) {
                    classFile = in.readAllBytes();
                }
            }
        }
    }

    @Test
    void whatStandsAtFieldsAndResults_isFoundByItsPlace() {
        assertThat(ClassFileAnnotations.of(classFile))
                .containsOnlyKeys("note", "deep", "grid", "inner", "wild", "read()")
                .containsEntry("note", List.of(use("A")))
                .containsEntry("deep", List.of(use("B", 1), use("A", 1, 0)))
                .containsEntry("grid", List.of(use("B"), use("A", 0)))
                .containsEntry("inner", List.of(use("A", 0)))
                .containsEntry("wild", List.of(use("A", 0, -1)))
                .containsEntry("read()", List.of(use("A")));
    }

    private static Use use(String annotation, Integer... path) {
        return new Use("p.Marks." + annotation, List.of(path));
    }

    @Test
    void aClassFileOfAJavaYetToCome_hasNone() {
        byte[] later = classFile.clone();
        later[6] = 0x7f;

        assertThat(ClassFileAnnotations.of(later)).isEmpty();
    }

    @Test
    void whatIsCutOffAnywhere_hasNone_orWhatThereIs() {
        for (int length = 0; length < classFile.length; length++) {
            assertThat(ClassFileAnnotations.of(Arrays.copyOf(classFile, length)))
                    .as("the first %d bytes", length)
                    .matches(uses -> uses.isEmpty() || uses.containsKey("note"));
        }
        assertThat(ClassFileAnnotations.of("no class file at all, whatever it is called"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
