package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Listing;

/**
 * A List, a Set or another collection: a count, a bit for each element if they can be null, and the elements that are not.
 *
 * @param type the collection
 */
record ListingEmitter(Listing type) implements FieldEmitter {
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return HelperMethods.write(type.takenType(), value, scope, this::writeBody);
    }

    /** {@code readLegs(in)}, or {@code (ArrayList<Leg>) readLegs(in)}: methods return what callers are to rely on. */
    @Override
    public CodeBlock read(Scope scope) {
        CodeBlock read = HelperMethods.read(type.returnedType(), scope, this::readBody);
        return type.returnedType().equals(type.javaType()) ? read : CodeBlock.of("($T) $L", type.javaType(), read);
    }

    /** {@code Counts.skip(in, 8)} if all elements have that many bytes, else as {@link ElementCode#skipAll}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return element().skipAll(elementScope(scope));
    }

    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return HelperMethods.size(type.takenType(), value, scope, this::sizeBody);
    }

    /**
     * The body of {@code writeLegs}.
     *
     * <pre>{@code
     * NaturalOrder.check(legs);                      // only of a sorted set
     * int count = legs.size();
     * Counts.write(out, count);                      // and the least size, if that may be 0
     * PlainBits.writePresence(out, legs, count);     // only if elements can be null
     * CollisionGuard guard = CollisionGuard.of(count); // only of a hash set whose elements may collide
     * int index = 0;
     * try {
     *     for (Leg element : legs) {
     *         guard.check(element);
     *         LegCodec.INSTANCE.write(out, Failures.nonNull(element));
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * if (index != count) {
     *     throw Failures.countChanged(count, index);
     * }
     * }</pre>
     *
     * <p>Elements of fixed width are written as {@link BatchCode} says.
     */
    private CodeBlock writeBody(Scope scope, String list) {
        String count = scope.newVariable("count");
        String index = scope.newVariable("index");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checkOrder(list))
                .addStatement("int $N = $N.size()", count, list)
                .addStatement(CountCode.of(type.element()).write(count, scope));
        if (type.element().nullable()) {
            code.addStatement(RuntimeNames.WRITE_ELEMENT_BITS.call(scope.stream(), list, count));
        }
        Traversal traversal = traversal(list, index, scope);
        CodeBlock check = check(traversal, code, count, scope);
        return code.add(element().writeAll(traversal, check, CodeBlock.of("$N", count), index, elementScope(scope)))
                .add(Loops.checkCount(count, index))
                .build();
    }

    /**
     * The body of {@code readLegs}.
     *
     * <pre>{@code
     * int count = Counts.read(in, 1);                // the least size of an element
     * List<Leg> legs = new ArrayList<>(Counts.capacity(in, count));
     * int index = 0;
     * try {
     *     for (; index < count; index++) {
     *         legs.add(NestedRecords.read(in, LegCodec.INSTANCE));
     *     }
     * } catch (IOException | RuntimeException e) {
     *     throw Failures.onRead(e, in, index);
     * }
     * return legs;
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
                "$T $N = $L",
                type.javaType(),
                list,
                type.make(HeldBy.capacity(type.kind().structure(), count, scope)));
        String guard = HeldBy.isGuarded(type.kind().structure(), type.element().type())
                ? HeldBy.addGuard(code, count, scope)
                : "";
        CodeBlock body = add(list, element().read(present, index, elementScope(scope)), guard, scope);
        return code.add(Loops.upTo(count, body, index, scope))
                .addStatement("return $N", list)
                .build();
    }

    /**
     * Adds an element; in a set it must be new. Where hash codes could be made to collide, they are counted.
     *
     * <pre>{@code
     * Leg element = NestedRecords.read(in, LegCodec.INSTANCE);
     * guard.admit(in, element);
     * if (!tags.add(element)) {
     *     throw Failures.duplicate(in, "element");
     * }
     * }</pre>
     */
    private CodeBlock add(String list, CodeBlock read, String guard, Scope scope) {
        if (!type.kind().isDistinct()) {
            return CodeBlock.builder().addStatement("$N.add($L)", list, read).build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock element = read;
        if (!guard.isEmpty()) {
            String variable = scope.newVariable("element");
            element = CodeBlock.of("$N", variable);
            code.addStatement("$T $N = $L", type.element().type().javaType(), variable, read);
            code.addStatement(RuntimeNames.ADMIT.on(guard, scope.stream(), variable));
        }
        return code.beginControlFlow("if (!$N.add($L))", list, element)
                .addStatement("throw $L", RuntimeNames.DUPLICATE.call(scope.stream(), CodeBlock.of("$S", "element")))
                .endControlFlow()
                .build();
    }

    /**
     * The body of {@code sizeOfLegs}.
     *
     * <pre>{@code
     * int count = legs.size();
     * long size = Counts.sizeOf(count);              // and the least size, if that may be 0
     * size += PlainBits.sizeOf(count);               // only if elements can be null
     * CollisionGuard guard = CollisionGuard.of(count); // only of a hash set whose elements may collide
     * int index = 0;
     * try {
     *     for (Leg element : legs) {
     *         guard.check(element);
     *         size += LegCodec.INSTANCE.sizeOf(Failures.nonNull(element));
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index);
     * }
     * return size;
     * }</pre>
     */
    private CodeBlock sizeBody(Scope scope, String list) {
        String count = scope.newVariable("count");
        String size = scope.newVariable("size");
        String index = scope.newVariable("index");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checkOrder(list))
                .addStatement("int $N = $N.size()", count, list)
                .addStatement("long $N = $L", size, CountCode.of(type.element()).size(count, scope));
        if (type.element().nullable()) {
            code.addStatement("$N += $L", size, RuntimeNames.SIZE_OF_BITS.call(count));
        }
        Traversal traversal = traversal(list, index, scope);
        CodeBlock body = CodeBlock.builder()
                .add(check(traversal, code, count, scope))
                .add(element().addSize(size, CodeBlock.of("$N", traversal.element()), elementScope(scope)))
                .build();
        return code.add(Loops.overElements(traversal, body, index, scope))
                .addStatement("return $N", size)
                .build();
    }

    /** What is sorted may come as a collection of which the compiler does not know that. */
    private CodeBlock checkOrder(String list) {
        boolean shown = type.given().structure().isSorted();
        RuntimeMethod check = shown ? RuntimeNames.CHECK_SET_ORDER : RuntimeNames.CHECK_COLLECTION_ORDER;
        return HeldBy.checkOrder(type.kind().structure(), list, check);
    }

    private Traversal traversal(String list, String index, Scope scope) {
        TypeName held = type.element().type().javaType();
        String element = scope.newVariable("element");
        String elements = scope.newVariable("elements");
        return type.kind().hasIndex() && type.given().hasIndex()
                ? new Traversal.OfList(held, element, list, elements, index)
                : new Traversal.OfCollection(held, element, list, elements);
    }

    private CodeBlock check(Traversal traversal, CodeBlock.Builder code, String count, Scope scope) {
        CodeBlock value = CodeBlock.of("$N", traversal.element());
        return HeldBy.addCheck(type.kind().structure(), type.element().type(), value, code, count, scope);
    }

    private ElementCode element() {
        return new ElementCode(type.element());
    }

    private static Scope elementScope(Scope scope) {
        return scope.aboutPart("Element", "an element");
    }
}
