package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import java.io.IOException;

/** Loops over elements that note the index of the element which failed. */
final class Loops {
    private Loops() {}

    /**
     * A loop over what there is to write or measure.
     *
     * <pre>{@code
     * int index = 0;
     * try {
     *     for (Leg element : legs) {
     *         ...
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * }</pre>
     *
     * @param header what stands between the parentheses of the loop
     * @param body the statements for an element
     * @param index the variable of the index
     */
    static CodeBlock overElements(CodeBlock header, CodeBlock body, String index, Scope scope) {
        String e = scope.newVariable("e");
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("try")
                .beginControlFlow("for ($L)", header)
                .add(body)
                .addStatement("$N++", index)
                .endControlFlow()
                .nextControlFlow("catch ($T $N)", RuntimeException.class, e)
                .addStatement("throw $L", RuntimeNames.FAILED_ELEMENT_WRITE.call(e, index))
                .endControlFlow()
                .build();
    }

    /**
     * A loop over what there is to read.
     *
     * <pre>{@code
     * int index = 0;
     * try {
     *     for (; index < count; index++) {
     *         ...
     *     }
     * } catch (IOException | RuntimeException e) {
     *     throw Failures.onRead(e, in, index);
     * }
     * }</pre>
     *
     * @param count the variable of the count
     * @param body the statements for an element
     * @param index the variable of the index
     */
    static CodeBlock upTo(String count, CodeBlock body, String index, Scope scope) {
        String e = scope.newVariable("e");
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", index, count, index)
                .add(body)
                .endControlFlow()
                .nextControlFlow("catch ($T | $T $N)", IOException.class, RuntimeException.class, e)
                .addStatement("throw $L", RuntimeNames.FAILED_ELEMENT_READ.call(e, scope.stream(), index))
                .endControlFlow()
                .build();
    }

    /**
     * A check after a loop.
     *
     * <pre>{@code
     * if (index != count) {
     *     throw Failures.countChanged(count, index);
     * }
     * }</pre>
     *
     * @param count the variable of the count that was written
     * @param index the variable of the index, which counted the elements
     */
    static CodeBlock checkCount(String count, String index) {
        return CodeBlock.builder()
                .beginControlFlow("if ($N != $N)", index, count)
                .addStatement("throw $L", RuntimeNames.COUNT_CHANGED.call(count, index))
                .endControlFlow()
                .build();
    }
}
