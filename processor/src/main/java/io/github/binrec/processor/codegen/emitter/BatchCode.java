package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Element;
import java.util.Optional;

/**
 * The code that writes elements of fixed width: as many as the window may be asked for at once share a check, and between checks the
 * position is in a variable.
 *
 * @param element how an element is put into the window's array
 */
record BatchCode(FixedWidthEmitter element) {

    /** Returns the code for elements, if they are written that way. */
    static Optional<BatchCode> of(Element element) {
        return !element.nullable() && Emitters.of(element.type()) instanceof FixedWidthEmitter emitter
                ? Optional.of(new BatchCode(emitter))
                : Optional.empty();
    }

    /**
     * Statements that write all elements.
     *
     * <pre>{@code
     * int index = 0;
     * try {
     *     List<Long> elements = IndexedLists.of(serials);      // of a list; of a set, its iterator
     *     while (index < elements.size()) {
     *         int room = Counts.batch(count - index, 8);
     *         int p = Window.reserve(out, room);
     *         byte[] bytes = Window.array(out);
     *         for (int end = p + room; p < end && index < elements.size(); p += 8) {
     *             Long element = elements.get(index);
     *             LittleEndian.putLong(bytes, p, Failures.nonNull(element));
     *             index++;
     *         }
     *         Window.advance(out, p);
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * }</pre>
     *
     * @param traversal how the elements are taken
     * @param check the statements before an element is written
     * @param count how many there are to be, an expression
     * @param index the variable of the index
     * @param scope the names of the method
     */
    CodeBlock write(Traversal traversal, CodeBlock check, CodeBlock count, String index, Scope scope) {
        String room = scope.newVariable("room");
        String p = scope.newVariable("p");
        String bytes = scope.newVariable("bytes");
        String end = scope.newVariable("end");
        CodeBlock value = RuntimeNames.NON_NULL.call(traversal.element());
        CodeBlock body = CodeBlock.builder()
                .addStatement(
                        "int $N = $L",
                        room,
                        RuntimeNames.BATCH.call(CodeBlock.of("$L - $N", count, index), element.width()))
                .addStatement("int $N = $L", p, RuntimeNames.RESERVE.call(scope.stream(), room))
                .addStatement("byte[] $N = $L", bytes, RuntimeNames.ARRAY.call(scope.stream()))
                .beginControlFlow(
                        "for (int $N = $N + $N; $N < $N$L; $L)", end, p, room, p, end, traversal.andHasNext(), step(p))
                .add(traversal.next())
                .add(check)
                .addStatement(element.put(value, bytes, CodeBlock.of("$N", p), scope))
                .addStatement("$N++", index)
                .endControlFlow()
                .addStatement(RuntimeNames.ADVANCE.call(scope.stream(), p))
                .build();
        return Loops.whileMore(traversal, body, index, scope);
    }

    private CodeBlock step(String p) {
        return element.width() == 1 ? CodeBlock.of("$N++", p) : CodeBlock.of("$N += $L", p, element.width());
    }
}
