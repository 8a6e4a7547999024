package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import java.io.IOException;

/** The three private methods that a codec has for a component which does not fit into a line. */
final class HelperMethods {
    private HelperMethods() {}

    /** The body of one of the methods, given its names and, unless it reads, the variable of the value. */
    interface Body {
        CodeBlock of(Scope scope, String value);
    }

    /**
     * Adds a method that writes, and calls it: {@code writeLegs(out, value.legs())}.
     *
     * <pre>{@code
     * private static void writeLegs(ByteStream out, List<Leg> legs) throws IOException {
     *     ...
     * }
     * }</pre>
     */
    static CodeBlock write(TypeName type, CodeBlock value, Scope caller, Body body) {
        Scope scope = caller.helper("out");
        String parameter = scope.newVariable(caller.subject().name());
        String name = caller.members()
                .newMethodName(group(caller), "write" + caller.subject().name());
        MethodSpec.Builder method = begin(name, caller)
                .addJavadoc("Writes $L.\n\n", scope.subject().text())
                .addJavadoc("@param $N the stream to write to\n", scope.stream())
                .addJavadoc("@param $N the value\n", parameter)
                .addJavadoc("@throws $T if the stream fails\n", IOException.class)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addParameter(type, parameter)
                .addException(IOException.class);
        caller.members()
                .addMethod(
                        group(caller), method.addCode(body.of(scope, parameter)).build());
        return CodeBlock.of("$N($N, $L)", name, caller.stream(), value);
    }

    /**
     * Adds a method that reads, and calls it: {@code readLegs(in)}.
     *
     * <pre>{@code
     * private static List<Leg> readLegs(ByteStream in) throws IOException {
     *     ...
     * }
     * }</pre>
     */
    static CodeBlock read(TypeName type, Scope caller, Body body) {
        Scope scope = caller.helper("in");
        String name = caller.members()
                .newMethodName(group(caller), "read" + caller.subject().name());
        MethodSpec.Builder method = begin(name, caller)
                .addJavadoc("Reads $L.\n\n", scope.subject().text())
                .addJavadoc("@param $N the stream to read from\n", scope.stream())
                .addJavadoc("@return the value\n")
                .addJavadoc("@throws $T if the bytes are malformed or the stream fails\n", IOException.class)
                .returns(type)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addException(IOException.class);
        caller.members()
                .addMethod(
                        group(caller),
                        method.addCode(body.of(
                                        scope,
                                        scope.newVariable(caller.subject().name())))
                                .build());
        return CodeBlock.of("$N($N)", name, caller.stream());
    }

    /**
     * Adds a method that measures, and calls it: {@code sizeOfLegs(value.legs())}.
     *
     * <pre>{@code
     * private static long sizeOfLegs(List<Leg> legs) {
     *     ...
     * }
     * }</pre>
     */
    static CodeBlock size(TypeName type, CodeBlock value, Scope caller, Body body) {
        Scope scope = caller.helper("");
        String parameter = scope.newVariable(caller.subject().name());
        String name = caller.members()
                .newMethodName(group(caller), "sizeOf" + caller.subject().name());
        MethodSpec.Builder method = begin(name, caller)
                .addJavadoc("Measures $L.\n\n", scope.subject().text())
                .addJavadoc("@param $N the value\n", parameter)
                .addJavadoc("@return its size in bytes\n")
                .returns(TypeName.LONG)
                .addParameter(type, parameter);
        caller.members()
                .addMethod(
                        group(caller), method.addCode(body.of(scope, parameter)).build());
        return CodeBlock.of("$N($L)", name, value);
    }

    /** Methods about the same thing stand together. */
    private static String group(Scope caller) {
        return caller.subject().name();
    }

    private static MethodSpec.Builder begin(String name, Scope caller) {
        return MethodSpec.methodBuilder(name).addModifiers(caller.members().helperModifiers());
    }
}
