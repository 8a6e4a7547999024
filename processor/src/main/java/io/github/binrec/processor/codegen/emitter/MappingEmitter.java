package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Mapping;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A Map: a count, a bit for each key and then for each value if they can be null, and the entries, key before value.
 *
 * @param type the map
 */
record MappingEmitter(Mapping type) implements FieldEmitter {
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

    /**
     * {@code Counts.skip(in, 12)} if all entries have that many bytes, else {@code Skipping.entries(in, Counts.read(in, 9), in2 ->
     * CompactStrings.skip(in2), in3 -> Window.require(in3, 8))}, or {@code Skipping.nullableKeys} and the like.
     */
    @Override
    public CodeBlock skip(Scope scope) {
        OptionalInt key = key().width();
        OptionalInt value = value().width();
        if (key.isPresent() && value.isPresent()) {
            return RuntimeNames.SKIP_ELEMENTS.call(scope.stream(), key.getAsInt() + value.getAsInt());
        }
        CodeBlock count = CountCode.of(type).read(scope);
        return skipMethod().call(scope.stream(), count, key().skip(keyScope(scope)), value().skip(valueScope(scope)));
    }

    private RuntimeMethod skipMethod() {
        if (type.key().nullable()) {
            return type.value().nullable() ? RuntimeNames.SKIP_NULLABLE_ENTRIES : RuntimeNames.SKIP_WITH_NULLABLE_KEYS;
        }
        return type.value().nullable() ? RuntimeNames.SKIP_WITH_NULLABLE_VALUES : RuntimeNames.SKIP_ENTRIES;
    }

    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return HelperMethods.size(type.takenType(), value, scope, this::sizeBody);
    }

    /**
     * The body of {@code writePrices}.
     *
     * <pre>{@code
     * NaturalOrder.check(prices);                             // only of a sorted map
     * int count = prices.size();
     * Counts.write(out, count);                               // and the least size, if that may be 0
     * PlainBits.writePresence(out, prices.values(), count);   // only if values can be null
     * CollisionGuard guard = CollisionGuard.of(count);        // only of a hash map whose keys may collide
     * String at = null;
     * int index = 0;
     * try {
     *     for (Map.Entry<String, Long> entry : prices.entrySet()) {
     *         at = "key";
     *         guard.check(entry.getKey());
     *         CompactStrings.write(out, Failures.nonNull(entry.getKey()));
     *         at = "value";
     *         out.writeLong(Failures.nonNull(entry.getValue()));
     *         at = null;
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index, at);
     * }
     * if (index != count) {
     *     throw Failures.countChanged(count, index);
     * }
     * }</pre>
     */
    private CodeBlock writeBody(Scope scope, String map) {
        String count = scope.newVariable("count");
        String index = scope.newVariable("index");
        String entry = scope.newVariable("entry");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checkOrder(map))
                .addStatement("int $N = $N.size()", count, map)
                .addStatement(CountCode.of(type).write(count, scope));
        if (type.key().nullable()) {
            code.addStatement(
                    RuntimeNames.WRITE_ELEMENT_BITS.call(scope.stream(), CodeBlock.of("$N.keySet()", map), count));
        }
        if (type.value().nullable()) {
            code.addStatement(
                    RuntimeNames.WRITE_ELEMENT_BITS.call(scope.stream(), CodeBlock.of("$N.values()", map), count));
        }
        CodeBlock getKey = CodeBlock.of("$N.getKey()", entry);
        CodeBlock key = CodeBlock.builder()
                .add(HeldBy.addCheck(type.kind().structure(), type.key().type(), getKey, code, count, scope))
                .add(key().write(getKey, keyScope(scope)))
                .build();
        CodeBlock value = value().write(CodeBlock.of("$N.getValue()", entry), valueScope(scope));
        return code.add(Loops.overEntries(forEach(entry, map), key, value, index, scope))
                .add(Loops.checkCount(count, index))
                .build();
    }

    /** What is sorted may come as a map of which the compiler does not know that. */
    private CodeBlock checkOrder(String map) {
        boolean shown = type.given().structure().isSorted();
        RuntimeMethod check = shown ? RuntimeNames.CHECK_MAP_ORDER : RuntimeNames.CHECK_ENTRIES_ORDER;
        return HeldBy.checkOrder(type.kind().structure(), map, check);
    }

    /**
     * The body of {@code readPrices}. A key that comes twice leaves the map smaller than the entries read.
     *
     * <pre>{@code
     * int count = Counts.read(in, 9);                        // the least size of an entry
     * byte[] presentValues = PlainBits.readPresence(in, count);   // only if values can be null
     * Map<String, Long> prices = new LinkedHashMap<>(Counts.hashCapacity(in, count));
     * String at = null;
     * int index = 0;
     * try {
     *     for (; index < count; index++) {
     *         at = "key";
     *         String key = CompactStrings.read(in);
     *         at = "value";
     *         Long value = in.readLong();
     *         at = "key";
     *         guard.admit(in, key);                          // only of a hash map whose keys may collide
     *         prices.put(key, value);
     *         if (prices.size() == index) {
     *             throw Failures.duplicate(in, "map key");
     *         }
     *     }
     * } catch (IOException | RuntimeException e) {
     *     throw Failures.onRead(e, in, index, at);
     * }
     * return prices;
     * }</pre>
     */
    private CodeBlock readBody(Scope scope, String map) {
        String count = scope.newVariable("count");
        String presentKeys = scope.newVariable("presentKeys");
        String presentValues = scope.newVariable("presentValues");
        String index = scope.newVariable("index");
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("int $N = $L", count, CountCode.of(type).read(scope));
        if (type.key().nullable()) {
            code.addStatement(
                    "byte[] $N = $L", presentKeys, RuntimeNames.READ_ELEMENT_BITS.call(scope.stream(), count));
        }
        if (type.value().nullable()) {
            code.addStatement(
                    "byte[] $N = $L", presentValues, RuntimeNames.READ_ELEMENT_BITS.call(scope.stream(), count));
        }
        code.addStatement(
                "$T $N = $L",
                type.javaType(),
                map,
                type.make(HeldBy.capacity(type.kind().structure(), count, scope)));
        String guard =
                HeldBy.isGuarded(type.kind().structure(), type.key().type()) ? HeldBy.addGuard(code, count, scope) : "";
        String key = scope.newVariable("key");
        String value = scope.newVariable("value");
        CodeBlock readKey = CodeBlock.builder()
                .addStatement("$T $N = $L", javaType(key()), key, key().read(presentKeys, index, keyScope(scope)))
                .build();
        CodeBlock readValue = CodeBlock.builder()
                .addStatement(
                        "$T $N = $L", javaType(value()), value, value().read(presentValues, index, valueScope(scope)))
                .build();
        CodeBlock.Builder put = CodeBlock.builder();
        if (!guard.isEmpty()) {
            put.addStatement(RuntimeNames.ADMIT.on(guard, scope.stream(), key));
        }
        put.addStatement("$N.put($N, $N)", map, key, value)
                .beginControlFlow("if ($N.size() == $N)", map, index)
                .addStatement("throw $L", RuntimeNames.DUPLICATE.call(scope.stream(), CodeBlock.of("$S", "map key")))
                .endControlFlow();
        return code.add(Loops.upToEntries(count, readKey, readValue, put.build(), index, scope))
                .addStatement("return $N", map)
                .build();
    }

    /**
     * The body of {@code sizeOfPrices}.
     *
     * <pre>{@code
     * int count = prices.size();
     * long size = Counts.sizeOf(count);                      // and the least size, if that may be 0
     * size += PlainBits.sizeOf(count);                       // only if values can be null
     * CollisionGuard guard = CollisionGuard.of(count);       // only of a hash map whose keys may collide
     * int index = 0;
     * try {
     *     for (Map.Entry<String, Long> entry : prices.entrySet()) {
     *         at = "key";
     *         guard.check(entry.getKey());
     *         size += CompactStrings.sizeOf(Failures.nonNull(entry.getKey()));
     *         at = "value";
     *         Failures.nonNull(entry.getValue());
     *         size += 8;
     *         at = null;
     *         index++;
     *     }
     * } catch (RuntimeException e) {
     *     throw Failures.onWrite(e, index, at);
     * }
     * return size;
     * }</pre>
     */
    private CodeBlock sizeBody(Scope scope, String map) {
        String count = scope.newVariable("count");
        String size = scope.newVariable("size");
        String index = scope.newVariable("index");
        String entry = scope.newVariable("entry");
        CodeBlock.Builder code = CodeBlock.builder()
                .add(checkOrder(map))
                .addStatement("int $N = $N.size()", count, map)
                .addStatement("long $N = $L", size, CountCode.of(type).size(count, scope));
        if (type.key().nullable()) {
            code.addStatement("$N += $L", size, RuntimeNames.SIZE_OF_BITS.call(count));
        }
        if (type.value().nullable()) {
            code.addStatement("$N += $L", size, RuntimeNames.SIZE_OF_BITS.call(count));
        }
        CodeBlock getKey = CodeBlock.of("$N.getKey()", entry);
        CodeBlock key = CodeBlock.builder()
                .add(HeldBy.addCheck(type.kind().structure(), type.key().type(), getKey, code, count, scope))
                .add(key().addSize(size, getKey, keyScope(scope)))
                .build();
        CodeBlock value = value().addSize(size, CodeBlock.of("$N.getValue()", entry), valueScope(scope));
        return code.add(Loops.overEntries(forEach(entry, map), key, value, index, scope))
                .addStatement("return $N", size)
                .build();
    }

    private CodeBlock forEach(String entry, String map) {
        TypeName entryType =
                ParameterizedTypeName.get(ClassName.get(Map.Entry.class), javaType(key()), javaType(value()));
        return CodeBlock.of("$T $N : $N.entrySet()", entryType, entry, map);
    }

    private static TypeName javaType(ElementCode side) {
        return side.element().type().javaType();
    }

    private ElementCode key() {
        return new ElementCode(type.key());
    }

    private ElementCode value() {
        return new ElementCode(type.value());
    }

    private static Scope keyScope(Scope scope) {
        return scope.aboutPart("Key", "a key");
    }

    private static Scope valueScope(Scope scope) {
        return scope.aboutPart("Value", "a value");
    }
}
