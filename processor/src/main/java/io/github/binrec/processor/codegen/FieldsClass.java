package io.github.binrec.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.RecordModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that holds the fields of a large record while it is read: no single method could read them all into
 * variables of its own and still be compiled by the JIT.
 *
 * <pre>{@code
 * private static final class Fields {
 *     private long id;
 *     private String symbol;
 *
 *     private void read1(ByteStream in, long present) throws IOException {
 *         ...
 *     }
 * }
 * }</pre>
 */
final class FieldsClass {
    private final RecordModel model;
    private final Bitmap bitmap;
    private final CodecMembers members;
    private final String name;
    private final Scope names;
    private final Map<String, String> variables = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private int portions;

    FieldsClass(RecordModel model, Bitmap bitmap, CodecMembers members) {
        this.model = model;
        this.bitmap = bitmap;
        this.members = members;
        name = members.newTypeName("Fields");
        names = members.scope("in");
        model.fields().forEach(field -> variables.put(field.name(), names.newVariable(field.name())));
    }

    /** {@return the class's name} */
    String name() {
        return name;
    }

    /** {@return the Java field for a field} */
    String variable(FieldModel field) {
        return variables.getOrDefault(field.name(), "");
    }

    /** Adds a method that takes all booleans from the bitmap, and returns the call of it. */
    CodeBlock addFlags(List<FieldModel> flags, List<CodeBlock> words) {
        Scope scope = names.copy();
        WordParameters parameters = new WordParameters(bitmap, scope);
        GuardedBody body = new GuardedBody(scope);
        FieldReader reader = new FieldReader(body, scope, bitmap, parameters::wordOf, this::assign);
        flags.forEach(reader::readFlag);
        String method = members.newMethodName(name, "readFlags");
        methods.add(MethodSpec.methodBuilder(method)
                .addJavadoc("Takes the booleans from the bitmap.\n\n")
                .addJavadoc(parameters.javadoc())
                .addModifiers(Modifier.PRIVATE)
                .addParameters(parameters.used())
                .addCode(body.buildRead())
                .build());
        return CodeBlock.of("$N($L)", method, CodeBlock.join(parameters.arguments(words), ", "));
    }

    /** Adds a method that reads some of the fields, and returns the call of it. */
    CodeBlock addPortion(List<Segment> portion, List<CodeBlock> words, String stream) {
        Scope scope = names.copy();
        WordParameters parameters = new WordParameters(bitmap, scope);
        GuardedBody body = new GuardedBody(scope);
        FieldReader reader = new FieldReader(body, scope, bitmap, parameters::wordOf, this::assign);
        portion.forEach(reader::read);
        String method = members.newMethodName(name, "read" + ++portions);
        methods.add(MethodSpec.methodBuilder(method)
                .addJavadoc("Reads some of the fields.\n\n")
                .addJavadoc("@param $N the stream to read from\n", scope.stream())
                .addJavadoc(parameters.javadoc())
                .addJavadoc("@throws $T if the bytes are malformed or the stream fails\n", IOException.class)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addParameters(parameters.used())
                .addException(IOException.class)
                .addCode(body.buildRead())
                .build());
        List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", stream)));
        arguments.addAll(parameters.arguments(words));
        return CodeBlock.of("$N($L)", method, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock assign(FieldModel field, CodeBlock value) {
        return CodeBlock.of("$N = $L", variable(field), value);
    }

    /** {@return the class, to be called last} */
    TypeSpec build() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "NullAway") // null until they are read
                        .build())
                .addModifiers(members.helperModifiers().toArray(Modifier[]::new))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The fields of a value that is being read: too many for the variables of one method.\n");
        for (FieldModel field : model.fields()) {
            type.addField(FieldSpec.builder(field.javaType(), variable(field), Modifier.PRIVATE)
                    .addJavadoc("What {@code $L} will be.\n", field.name())
                    .build());
        }
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Begins with all fields unread.\n")
                .addModifiers(Modifier.PRIVATE)
                .build());
        return type.addMethods(methods).build();
    }
}
