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
     * @param traversal how the elements are taken
     * @param body the statements for an element
     * @param index the variable of the index
     */
    static CodeBlock overElements(Traversal traversal, CodeBlock body, String index, Scope scope) {
        String e = scope.newVariable("e");
        return over(traversal.forEach(), body, index, e, RuntimeNames.FAILED_ELEMENT_WRITE.call(e, index));
    }

    /**
     * A loop over what there is to write, of which its body takes several at a time.
     *
     * <pre>{@code
     * int index = 0;
     * try {
     *     Iterator<Leg> elements = legs.iterator();
     *     while (elements.hasNext()) {
     *         ...
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * }</pre>
     *
     * @param traversal how the elements are taken
     * @param body the statements that take and count some of them
     * @param index the variable of the index
     */
    static CodeBlock whileMore(Traversal traversal, CodeBlock body, String index, Scope scope) {
        String e = scope.newVariable("e");
        CodeBlock loop = CodeBlock.builder()
                .add(traversal.begin())
                .beginControlFlow("while ($L)", traversal.hasNext())
                .add(body)
                .endControlFlow()
                .build();
        return guarded(loop, index, e, RuntimeNames.FAILED_ELEMENT_WRITE.call(e, index));
    }

    /**
     * A loop over the entries of a map to write or measure, which also notes whether the key or the value failed.
     *
     * <pre>{@code
     * String at = null;
     * int index = 0;
     * try {
     *     for (Map.Entry<String, Long> entry : prices.entrySet()) {
     *         at = "key";
     *         ...
     *         at = "value";
     *         ...
     *         at = null;
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index, at);
     * }
     * }</pre>
     *
     * @param header what stands between the parentheses of the loop
     * @param key the statements for a key
     * @param value the statements for a value
     * @param index the variable of the index
     */
    static CodeBlock overEntries(CodeBlock header, CodeBlock key, CodeBlock value, String index, Scope scope) {
        String at = scope.newVariable("at");
        String e = scope.newVariable("e");
        CodeBlock body = CodeBlock.builder()
                .addStatement("$N = $S", at, "key")
                .add(key)
                .addStatement("$N = $S", at, "value")
                .add(value)
                .addStatement("$N = null", at)
                .build();
        return CodeBlock.builder()
                .addStatement("$T $N = null", String.class, at)
                .add(over(header, body, index, e, RuntimeNames.FAILED_ENTRY_WRITE.call(e, index, at)))
                .build();
    }

    private static CodeBlock over(CodeBlock header, CodeBlock body, String index, String e, CodeBlock failure) {
        CodeBlock loop = CodeBlock.builder()
                .beginControlFlow("for ($L)", header)
                .add(body)
                .addStatement("$N++", index)
                .endControlFlow()
                .build();
        return guarded(loop, index, e, failure);
    }

    private static CodeBlock guarded(CodeBlock loop, String index, String e, CodeBlock failure) {
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("try")
                .add(loop)
                .nextControlFlow("catch ($T $N)", RuntimeException.class, e)
                .addStatement("throw $L", failure)
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
        return upTo(count, body, index, e, RuntimeNames.FAILED_ELEMENT_READ.call(e, scope.stream(), index));
    }

    /**
     * A loop over the entries of a map to read, which also notes whether the key or the value failed.
     *
     * <pre>{@code
     * String at = null;
     * int index = 0;
     * try {
     *     for (; index < count; index++) {
     *         at = "key";
     *         String key = CompactStrings.read(in);
     *         at = "value";
     *         Long value = in.readLong();
     *         at = "key";
     *         ...                                    // the entry is put into the map
     *     }
     * } catch (IOException | RuntimeException e) {
     *     throw Failures.onRead(e, in, index, at);
     * }
     * }</pre>
     *
     * @param count the variable of the count
     * @param key the statements that read a key
     * @param value the statements that read a value
     * @param put the statements that put them into the map
     * @param index the variable of the index
     */
    static CodeBlock upToEntries(
            String count, CodeBlock key, CodeBlock value, CodeBlock put, String index, Scope scope) {
        String at = scope.newVariable("at");
        String e = scope.newVariable("e");
        CodeBlock body = CodeBlock.builder()
                .addStatement("$N = $S", at, "key")
                .add(key)
                .addStatement("$N = $S", at, "value")
                .add(value)
                .addStatement("$N = $S", at, "key")
                .add(put)
                .build();
        return CodeBlock.builder()
                .addStatement("$T $N = null", String.class, at)
                .add(upTo(count, body, index, e, RuntimeNames.FAILED_ENTRY_READ.call(e, scope.stream(), index, at)))
                .build();
    }

    private static CodeBlock upTo(String count, CodeBlock body, String index, String e, CodeBlock failure) {
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("try")
                .beginControlFlow("for (; $N < $N; $N++)", index, count, index)
                .add(body)
                .endControlFlow()
                .nextControlFlow("catch ($T | $T $N)", IOException.class, RuntimeException.class, e)
                .addStatement("throw $L", failure)
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
