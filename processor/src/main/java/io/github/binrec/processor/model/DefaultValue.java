package io.github.binrec.processor.model;

import com.palantir.javapoet.CodeBlock;

/**
 * What a field is when the bytes do not have it.
 *
 * @param expression a Java expression for it; it makes a new value each time where the value can be changed
 */
public record DefaultValue(CodeBlock expression) {
    public DefaultValue {
        Checks.check(!expression.isEmpty(), "a default is an expression");
    }
}
