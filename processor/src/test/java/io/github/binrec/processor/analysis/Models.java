package io.github.binrec.processor.analysis;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.binrec.processor.TestProcessors;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** The models that come of correct sources, by the type's name without the package. */
final class Models {
    private static final String HEADER = """
            package p;
            import io.github.binrec.annotations.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private final Map<String, TypeModel> models = new TreeMap<>();

    /** Compiles one file of package {@code p}, with the usual imports, named after the first type. */
    static Models of(String body) {
        String name = body.replaceAll("(?s)^.*?(?:record|interface|class) (\\w+).*$", "$1");
        return ofFiles(List.of(), JavaFileObjects.forSourceString("p." + name, HEADER + body));
    }

    static Models ofFiles(List<File> libraries, JavaFileObject... sources) {
        Models result = new Models();
        List<File> classPath = new ArrayList<>(libraries);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
        Compilation compilation = javac().withProcessors(
                        TestProcessors.collecting(model -> result.models.put(model.simpleName(), model)))
                .withClasspath(classPath)
                .withOptions("-Xlint:all,-processing", "-Werror", "-implicit:none")
                .compile(Arrays.asList(sources));
        assertThat(compilation.diagnostics()).isEmpty();
        return result;
    }

    RecordModel record(String name) {
        return (RecordModel) type(name);
    }

    SealedModel sealed(String name) {
        return (SealedModel) type(name);
    }

    TypeModel type(String name) {
        assertThat(models).containsKey(name);
        return models.get(name);
    }

    /** A component as {@code record.name}. */
    FieldModel field(String path) {
        int dot = path.lastIndexOf('.');
        return record(path.substring(0, dot)).fields().stream()
                .filter(field -> field.name().equals(path.substring(dot + 1)))
                .findFirst()
                .orElseThrow();
    }

    FieldType typeOf(String path) {
        return field(path).type();
    }
}
