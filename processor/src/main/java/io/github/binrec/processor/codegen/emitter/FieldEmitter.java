package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.Scope;

/**
 * How values of one kind are written, read and measured. The three belong together: a change of one is a change of the
 * format, and of the others.
 *
 * <p>What goes into a line is emitted in place. Anything longer becomes a private method of the codec.
 */
public interface FieldEmitter {
    /**
     * Emits the writing of a value.
     *
     * @param value the value, an expression that is never null
     * @param scope the names of the method, with its stream
     * @return an expression that makes a statement
     */
    CodeBlock write(CodeBlock value, Scope scope);

    /**
     * Emits the reading of a value.
     *
     * @param scope the names of the method, with its stream
     * @return an expression that calls something, so that it makes a statement where the value is of no interest
     */
    CodeBlock read(Scope scope);

    /**
     * Emits the stepping over of a value that is of no interest: without making it where its length is plain to see, else by
     * reading it.
     *
     * @param scope the names of the method, with its stream
     * @return an expression that makes a statement
     */
    default CodeBlock skip(Scope scope) {
        return read(scope);
    }

    /**
     * Emits the measuring of a value.
     *
     * @param value the value, an expression that is never null
     * @param scope the names of the method
     * @return an expression of type int or long, the size in bytes
     */
    CodeBlock size(CodeBlock value, Scope scope);
}
