package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;

/**
 * Emits code that puts values into the window's array, and knows where in it that code stands: a variable, and how many bytes behind.
 *
 * <pre>{@code
 * int room = 12 + CompactStrings.room(name);
 * int p = Window.reserve(out, room);
 * byte[] bytes = Window.array(out);
 * LittleEndian.putLong(bytes, p, value.id());
 * p = CompactStrings.put(out, p + 8, name, room);
 * bytes = Window.array(out);
 * LittleEndian.putInt(bytes, p, value.count());
 * Window.advance(out, p + 4);
 * }</pre>
 */
final class RunCode {
    private final GuardedBody body;
    private final Scope scope;
    private final String index;
    private final String bytes;
    private String room = "";
    private boolean indexDeclared;
    private boolean bytesDeclared;
    private boolean moved;
    private int offset;

    RunCode(GuardedBody body, Scope scope) {
        this.body = body;
        this.scope = scope;
        index = scope.newVariable("p");
        bytes = scope.newVariable("bytes");
    }

    /** Makes room for a number of bytes. */
    void reserve(int width) {
        reserve(CodeBlock.of("$L", width));
    }

    /** Makes room for a number of bytes that depends on values: {@code 12 + CompactStrings.room(name)}. */
    void reserveSum(CodeBlock sum) {
        if (room.isEmpty()) {
            room = scope.newVariable("room");
            body.statement("int $N = $L", room, sum);
        } else {
            body.statement("$N = $L", room, sum);
        }
        reserve(CodeBlock.of("$N", room));
    }

    private void reserve(CodeBlock count) {
        body.statement(
                indexDeclared ? "$N = $L" : "int $N = $L", index, RuntimeNames.RESERVE.call(scope.stream(), count));
        indexDeclared = true;
        moved = true;
        offset = 0;
    }

    /** {@return where the next value goes, {@code p + 4}} */
    CodeBlock here() {
        return Scope.index(index, offset);
    }

    /** {@return the variable of the array, which is fetched first if it is not the one at hand} */
    String array() {
        if (moved) {
            body.statement(
                    bytesDeclared ? "$N = $L" : "byte[] $N = $L", bytes, RuntimeNames.ARRAY.call(scope.stream()));
            bytesDeclared = true;
            moved = false;
        }
        return bytes;
    }

    /** Goes on behind a value that was put. */
    void skip(int width) {
        offset += width;
    }

    /** {@code LittleEndian.putInt(bytes, p + 8, value.count())}. */
    void put(FixedWidthEmitter emitter, CodeBlock value) {
        String array = array();
        body.statement(emitter.put(value, array, here(), scope));
        skip(emitter.width());
    }

    /** {@code p = CompactStrings.put(out, p + 8, name, room)}. */
    void putString(CodeBlock value) {
        body.statement(
                "$N = $L",
                index,
                RuntimeNames.PUT_STRING.call(scope.stream(), here(), value, CodeBlock.of("$N", room)));
        offset = 0;
        moved = true;
    }

    /** Stands at the variable: {@code p += 8}. */
    void settle() {
        if (offset > 0) {
            body.statement(offset == 1 ? CodeBlock.of("$N++", index) : CodeBlock.of("$N += $L", index, offset));
            offset = 0;
        }
    }

    /** {@code Window.advance(out, p + 12)}. */
    void advance() {
        body.statement(RuntimeNames.ADVANCE.call(scope.stream(), here()));
    }
}
