package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Element;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.NestedType;
import java.util.List;
import java.util.OptionalInt;

/**
 * The code for what a collection holds, or a map on one side, as it stands in the loop over them.
 *
 * @param element what is held
 */
record ElementCode(Element element) {
    /**
     * Statements that write an element; a null is a bit that was written before.
     *
     * <pre>{@code
     * CompactStrings.write(out, Failures.nonNull(element));
     * }</pre>
     */
    CodeBlock write(CodeBlock value, Scope scope) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (element.nullable()) {
            code.beginControlFlow("if ($L != null)", value);
            code.addStatement(emitter().write(value, scope));
            return code.endControlFlow().build();
        }
        return code.addStatement(emitter().write(RuntimeNames.NON_NULL.call(value), scope))
                .build();
    }

    /**
     * Statements that write all elements; those of fixed width as {@link BatchCode} says.
     *
     * <pre>{@code
     * int index = 0;
     * try {
     *     for (String element : names) {
     *         CompactStrings.write(out, Failures.nonNull(element));
     *         index++;
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
    CodeBlock writeAll(Traversal traversal, CodeBlock check, CodeBlock count, String index, Scope scope) {
        return BatchCode.of(element)
                .map(batch -> batch.write(traversal, check, count, index, scope))
                .orElseGet(() -> {
                    CodeBlock write = write(CodeBlock.of("$N", traversal.element()), scope);
                    return Loops.overElements(traversal, CodeBlock.join(List.of(check, write), ""), index, scope);
                });
    }

    /**
     * An expression that reads an element: {@code PlainBits.isSet(present, index) ? CompactStrings.read(in) : null}.
     *
     * @param present the variable of the bits that tell nulls apart, of no use unless the element is nullable
     * @param index the variable of the element's index
     */
    CodeBlock read(String present, String index, Scope scope) {
        CodeBlock read = emitter().read(scope);
        return element.nullable()
                ? CodeBlock.of("$L ? $L : null", RuntimeNames.IS_SET.call(present, index), read)
                : read;
    }

    /**
     * An expression that steps over all elements: {@code Counts.skip(in, 8)} if all have that many bytes, else {@code
     * Skipping.elements(in, Counts.read(in, 1), in2 -> CompactStrings.skip(in2))}.
     */
    CodeBlock skipAll(Scope scope) {
        if (width().isPresent()) {
            return RuntimeNames.SKIP_ELEMENTS.call(scope.stream(), width().getAsInt());
        }
        CodeBlock count = CountCode.of(element).read(scope);
        RuntimeMethod each = element.nullable() ? RuntimeNames.SKIP_EACH_NULLABLE : RuntimeNames.SKIP_EACH;
        return each.call(scope.stream(), count, skip(scope));
    }

    /** A lambda expression that steps over an element that is not null: {@code in2 -> CompactStrings.skip(in2)}. */
    CodeBlock skip(Scope scope) {
        Scope inner = scope.lambda();
        return CodeBlock.of("$N -> $L", inner.stream(), emitter().skip(inner));
    }

    /**
     * The bytes of each element, if all are there and all take the same. Not those of an enum: a tag that is not known must not be
     * taken for one of another length.
     */
    OptionalInt width() {
        boolean known = !element.nullable() && !(element.type() instanceof EnumType);
        return known ? element.type().fixedSize() : OptionalInt.empty();
    }

    /**
     * Statements that add the size of an element.
     *
     * <pre>{@code
     * size += CompactStrings.sizeOf(Failures.nonNull(element));
     * }</pre>
     */
    CodeBlock addSize(String size, CodeBlock value, Scope scope) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (element.nullable()) {
            code.beginControlFlow("if ($L != null)", value);
            code.addStatement("$N += $L", size, emitter().size(value, scope));
            return code.endControlFlow().build();
        }
        CodeBlock nonNull = RuntimeNames.NON_NULL.call(value);
        if (element.type().fixedSize().isPresent() && !holdsNested()) {
            code.addStatement(nonNull);
            return code.addStatement(
                            "$N += $L", size, element.type().fixedSize().getAsInt())
                    .build();
        }
        return code.addStatement("$N += $L", size, emitter().size(nonNull, scope))
                .build();
    }

    /** Whether its codec must be asked for the size, known or not, since it finds what is null in it. */
    private boolean holdsNested() {
        return element.type() instanceof NestedType nested && nested.holdsNested();
    }

    private FieldEmitter emitter() {
        return Emitters.of(element.type());
    }
}
