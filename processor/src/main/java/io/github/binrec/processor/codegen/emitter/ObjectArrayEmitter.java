package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.ObjectArray;
import java.util.ArrayList;
import java.util.List;

/**
 * An array of anything but primitives: a count, a bit for each element if they can be null, and the elements that are not.
 *
 * @param type the array
 */
record ObjectArrayEmitter(ObjectArray type) implements FieldEmitter {
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return HelperMethods.write(type.javaType(), value, scope, this::writeBody);
    }

    @Override
    public CodeBlock read(Scope scope) {
        return HelperMethods.read(type.javaType(), scope, this::readBody);
    }

    /** {@code Counts.skip(in, 8)} if all elements have that many bytes, else as {@link ElementCode#skipAll}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return element().skipAll(elementScope(scope));
    }

    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return HelperMethods.size(type.javaType(), value, scope, this::sizeBody);
    }

    /**
     * The body of {@code writeNames}.
     *
     * <pre>{@code
     * Counts.write(out, names.length);               // and the least size, if that may be 0
     * PlainBits.writePresence(out, Arrays.asList(names), names.length);     // only if elements can be null
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
     * <p>Elements of fixed width are written as {@link BatchCode} says.
     */
    private CodeBlock writeBody(Scope scope, String array) {
        CodeBlock count = CodeBlock.of("$N.length", array);
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement(CountCode.of(type.element()).write(count, scope));
        if (type.element().nullable()) {
            CodeBlock elements = CodeBlock.of("$T.asList($N)", ClassName.get("java.util", "Arrays"), array);
            code.addStatement(RuntimeNames.WRITE_ELEMENT_BITS.call(scope.stream(), elements, count));
        }
        String index = scope.newVariable("index");
        Traversal traversal = traversal(array, index, scope);
        return code.add(element().writeAll(traversal, CodeBlock.of(""), count, index, elementScope(scope)))
                .build();
    }

    /**
     * The body of {@code readNames}. The array is made when all elements are there: where it is not known how many bytes are
     * left, a count backs nothing.
     *
     * <pre>{@code
     * int count = Counts.read(in, 1);                // the least size of an element
     * List<String> names = new ArrayList<>(Counts.capacity(in, count));
     * int index = 0;
     * try {
     *     for (; index < count; index++) {
     *         names.add(CompactStrings.read(in));
     *     }
     * } catch (IOException | RuntimeException e) {
     *     throw Failures.onRead(e, in, index);
     * }
     * return ObjectArrays.of(names, String[]::new);
     * }</pre>
     */
    private CodeBlock readBody(Scope scope, String list) {
        String count = scope.newVariable("count");
        String present = scope.newVariable("present");
        String index = scope.newVariable("index");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("int $N = $L", count, CountCode.of(type.element()).read(scope));
        if (type.element().nullable()) {
            code.addStatement("byte[] $N = $L", present, RuntimeNames.READ_ELEMENT_BITS.call(scope.stream(), count));
        }
        code.addStatement(
                "$T $N = new $T<>($L)",
                ParameterizedTypeName.get(
                        ClassName.get(List.class), type.element().type().javaType()),
                list,
                ArrayList.class,
                RuntimeNames.CAPACITY.call(scope.stream(), count));
        CodeBlock body = CodeBlock.builder()
                .addStatement("$N.add($L)", list, element().read(present, index, elementScope(scope)))
                .build();
        CodeBlock maker = CodeBlock.of("$T::new", reifiable(type.javaType()));
        return code.add(Loops.upTo(count, body, index, scope))
                .addStatement("return $L", RuntimeNames.ARRAY_OF.call(list, maker))
                .build();
    }

    /** What {@code new} can make of it: {@code List<?>[]} of {@code List<String>[]}. */
    private static TypeName reifiable(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(reifiable(array.componentType()));
        }
        return Parameterized.unbounded(type);
    }

    /**
     * The body of {@code sizeOfNames}.
     *
     * <pre>{@code
     * long size = Counts.sizeOf(names.length);
     * size += PlainBits.sizeOf(names.length);         // only if elements can be null
     * int index = 0;
     * try {
     *     for (String element : names) {
     *         size += CompactStrings.sizeOf(Failures.nonNull(element));
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * return size;
     * }</pre>
     */
    private CodeBlock sizeBody(Scope scope, String array) {
        String size = scope.newVariable("size");
        String index = scope.newVariable("index");
        Traversal traversal = traversal(array, index, scope);
        CodeBlock count = CodeBlock.of("$N.length", array);
        CodeBlock body = element().addSize(size, CodeBlock.of("$N", traversal.element()), elementScope(scope));
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("long $N = $L", size, CountCode.of(type.element()).size(count, scope));
        if (type.element().nullable()) {
            code.addStatement("$N += $L", size, RuntimeNames.SIZE_OF_BITS.call(count));
        }
        return code.add(Loops.overElements(traversal, body, index, scope))
                .addStatement("return $N", size)
                .build();
    }

    private Traversal traversal(String array, String index, Scope scope) {
        return new Traversal.OfArray(type.element().type().javaType(), scope.newVariable("element"), array, index);
    }

    private ElementCode element() {
        return new ElementCode(type.element());
    }

    private static Scope elementScope(Scope scope) {
        return scope.aboutPart("Element", "an element");
    }
}
