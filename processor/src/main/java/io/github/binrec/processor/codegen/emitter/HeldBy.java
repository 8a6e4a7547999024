package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.Structure;

/** The code that depends on how a collection or map keeps what it holds. */
final class HeldBy {
    private HeldBy() {}

    /**
     * A statement before a sorted collection is written or measured, which refuses it if it has a comparator.
     *
     * <pre>{@code
     * NaturalOrder.check(tags);
     * }</pre>
     */
    static CodeBlock checkOrder(Structure structure, String variable, RuntimeMethod check) {
        return structure.isSorted()
                ? CodeBlock.builder().addStatement(check.call(variable)).build()
                : CodeBlock.of("");
    }

    /** {@code Counts.capacity(in, count)}, {@code Counts.hashCapacity(in, count)}, or nothing where there is no capacity. */
    static CodeBlock capacity(Structure structure, String count, Scope scope) {
        if (!structure.isSized()) {
            return CodeBlock.of("");
        }
        RuntimeMethod capacity = structure == Structure.HASH ? RuntimeNames.HASH_CAPACITY : RuntimeNames.CAPACITY;
        return capacity.call(scope.stream(), count);
    }

    /**
     * Whether bytes could be made up so that many keys fall on one another. A hash table of the JDK copes with it if keys
     * are Comparable with each other, as the JDK's own values are; enums have hash codes that nobody can choose.
     */
    static boolean isGuarded(Structure structure, FieldType key) {
        return structure.isHashed() && !key.isOrderedInHashTables();
    }

    /**
     * Adds a guard for what is written or measured, if it needs one, and returns what to do with each key.
     *
     * <pre>{@code
     * CollisionGuard guard = CollisionGuard.of(count);
     * ...
     *     guard.check(element);
     * }</pre>
     */
    static CodeBlock addCheck(
            Structure structure, FieldType key, CodeBlock value, CodeBlock.Builder code, String count, Scope scope) {
        if (!isGuarded(structure, key)) {
            return CodeBlock.of("");
        }
        String guard = addGuard(code, count, scope);
        return CodeBlock.builder()
                .addStatement(RuntimeNames.CHECK_KEY.on(guard, value))
                .build();
    }

    /**
     * Adds a statement, and returns its variable.
     *
     * <pre>{@code
     * CollisionGuard guard = CollisionGuard.of(count);
     * }</pre>
     */
    static String addGuard(CodeBlock.Builder code, String count, Scope scope) {
        String guard = scope.newVariable("guard");
        code.addStatement("$T $N = $L", RuntimeNames.COLLISION_GUARD, guard, RuntimeNames.GUARD_OF.call(count));
        return guard;
    }
}
