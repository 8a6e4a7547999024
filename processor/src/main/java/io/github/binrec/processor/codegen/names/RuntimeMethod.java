package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A method of the runtime that generated code calls.
 *
 * @param owner the class it belongs to
 * @param isStatic whether it is called on the class
 * @param name its name
 * @param returns what it returns, generic types erased
 * @param parameters its parameters, generic types erased
 */
public record RuntimeMethod(
        ClassName owner, boolean isStatic, String name, TypeName returns, List<TypeName> parameters) {
    public RuntimeMethod {
        parameters = List.copyOf(parameters);
    }

    static RuntimeMethod ofClass(ClassName owner, TypeName returns, String name, TypeName... parameters) {
        return new RuntimeMethod(owner, true, name, returns, List.of(parameters));
    }

    static RuntimeMethod ofInstance(ClassName owner, TypeName returns, String name, TypeName... parameters) {
        return new RuntimeMethod(owner, false, name, returns, List.of(parameters));
    }

    /**
     * Calls the static method: {@code Frames.open(out)}.
     *
     * @param arguments the arguments, each a CodeBlock or something whose text is the code
     * @return the call, an expression
     */
    public CodeBlock call(Object... arguments) {
        return CodeBlock.of("$T.$N($L)", owner, name, list(arguments));
    }

    /**
     * Calls the method on an object: {@code out.writeInt(value.id())}.
     *
     * @param receiver the object, an expression or the name of a variable
     * @param arguments the arguments, each a CodeBlock or something whose text is the code
     * @return the call, an expression
     */
    public CodeBlock on(Object receiver, Object... arguments) {
        return CodeBlock.of("$L.$N($L)", receiver, name, list(arguments));
    }

    private static CodeBlock list(Object... arguments) {
        CodeBlock.Builder list = CodeBlock.builder();
        for (int i = 0; i < arguments.length; i++) {
            list.add(i == 0 ? "$L" : ", $L", arguments[i]);
        }
        return list.build();
    }
}
