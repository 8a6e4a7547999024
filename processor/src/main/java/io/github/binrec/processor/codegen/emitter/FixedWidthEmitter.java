package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.Scope;

/**
 * How values are written and read that all take the same number of bytes. Fields of such kinds that lie side by side are
 * moved between variables and the window's array together, after one check for all.
 */
public interface FixedWidthEmitter extends FieldEmitter {
    /** {@return the bytes of every value, at least 1} */
    int width();

    /**
     * Emits the writing of a value to its place in the array.
     *
     * @param value the value, an expression that is never null
     * @param bytes the variable of the array
     * @param index the index of the value's first byte, an expression
     * @param scope the names of the method
     * @return an expression that makes a statement
     */
    CodeBlock put(CodeBlock value, String bytes, CodeBlock index, Scope scope);

    /**
     * Emits the reading of a value from its place in the array.
     *
     * @param bytes the variable of the array
     * @param index the index of the value's first byte, an expression
     * @param scope the names of the method, with its stream
     * @return an expression
     */
    CodeBlock get(String bytes, CodeBlock index, Scope scope);

    /**
     * Names the parts of a value for what tells which of them is cut off.
     *
     * @param name the name of the field
     * @return each part's name and width, {@code "id", 8}
     */
    default CodeBlock runParts(String name) {
        return CodeBlock.of("$S, $L", name, width());
    }

    /** {@return whether the expression that reads uses the variable with the window's array} */
    default boolean readsArray() {
        return true;
    }

    /** {@return whether reading may find bytes that stand for no value} */
    boolean mayRefuse();

    @Override
    default CodeBlock size(CodeBlock value, Scope scope) {
        return CodeBlock.of("$L", width());
    }
}
