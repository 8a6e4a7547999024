package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import java.util.List;

/** Emits the writing of fields into the body of a method: those in a run by way of the window's array, others by a call. */
final class FieldWriter {
    private final GuardedBody body;
    private final Scope scope;
    private final Components components;
    private final String index;
    private final String bytes;
    private boolean declared;

    FieldWriter(GuardedBody body, Scope scope, Components components) {
        this.body = body;
        this.scope = scope;
        this.components = components;
        index = scope.newVariable("p");
        bytes = scope.newVariable("bytes");
    }

    /**
     * Writes a bitmap together with the run that follows it.
     *
     * <pre>{@code
     * int p = Window.reserve(out, 9);
     * byte[] bytes = Window.array(out);
     * bytes[p] = (byte) present;
     * LittleEndian.putLong(bytes, p + 1, value.id());
     * Window.advance(out, p + 9);
     * }</pre>
     *
     * @param bitmap the bitmap, of a byte or more
     * @param words its words, expressions: variables or constants
     * @param run the fields that follow it, maybe none
     */
    void writeBitmap(Bitmap bitmap, List<CodeBlock> words, List<FieldModel> run) {
        if (bitmap.bytes() == 1 && run.isEmpty()) {
            body.statement(RuntimeNames.WRITE_BYTE.on(scope.stream(), cast("int", words.get(0))));
            return;
        }
        int width = bitmap.bytes() + new Run(run).width();
        reserve(width);
        int offset = 0;
        for (int word = 0; word < words.size(); word++) {
            body.statement(putWord(bitmap, word, words.get(word), Scope.index(index, offset)));
            offset += bitmap.bytesOf(word);
        }
        putAll(run, offset);
        advance(width);
    }

    /** {@code bytes[p] = (byte) present}, or {@code Presence.put(bytes, p, present, 2, false)}. */
    private CodeBlock putWord(Bitmap bitmap, int word, CodeBlock bits, CodeBlock at) {
        int count = bitmap.bytesOf(word);
        if (bitmap.bytes() == 1) {
            return CodeBlock.of("$N[$L] = $L", bytes, at, cast("byte", bits));
        }
        return bitmap.isPlain()
                ? RuntimeNames.PUT_BITS.call(bytes, at, bits, count)
                : RuntimeNames.PUT_PRESENCE.call(bytes, at, bits, count, word < bitmap.words() - 1);
    }

    /** {@code (byte) present}; a constant fits as it is. */
    private static CodeBlock cast(String type, CodeBlock word) {
        return word.toString().startsWith("0x") ? word : CodeBlock.of("($L) $L", type, word);
    }

    /** Writes fields of fixed width: what {@link #writeBitmap} writes, without a bitmap. */
    void writeRun(Run run) {
        if (run.fields().size() == 1) {
            writeSingle(run.fields().get(0));
            return;
        }
        reserve(run.width());
        putAll(run.fields(), 0);
        advance(run.width());
    }

    private void reserve(int width) {
        body.statement(declared ? "$N = $L" : "int $N = $L", index, RuntimeNames.RESERVE.call(scope.stream(), width));
        body.statement(declared ? "$N = $L" : "byte[] $N = $L", bytes, RuntimeNames.ARRAY.call(scope.stream()));
        declared = true;
    }

    private void putAll(List<FieldModel> run, int start) {
        int offset = start;
        for (FieldModel field : run) {
            boolean mayFail =
                    !field.javaType().isPrimitive() || field.accessor().mayThrow();
            body.at(mayFail ? field.name() : null);
            FixedWidthEmitter emitter = Run.emitter(field);
            body.statement(emitter.put(components.nonNull(field), bytes, Scope.index(index, offset), scope));
            offset += emitter.width();
        }
    }

    private void advance(int width) {
        body.statement(RuntimeNames.ADVANCE.call(scope.stream(), Scope.index(index, width)));
    }

    /**
     * Writes the body of a field that has one.
     *
     * <pre>{@code
     * at = "legs";
     * writeLegs(out, Failures.nonNull(value.legs()));
     * }</pre>
     */
    void writeSingle(FieldModel field) {
        if (field.javaType().isPrimitive()) {
            body.atAccessor(field);
        } else {
            body.at(field.name());
        }
        body.statement(Components.bodyEmitter(field.type()).write(components.body(field), scope.about(field.name())));
    }

    /**
     * Writes the body of a field if it has one.
     *
     * <pre>{@code
     * if (note != null) {
     *     at = "note";
     *     CompactStrings.write(out, note);
     * }
     * }</pre>
     */
    void writeIf(CodeBlock present, FieldModel field) {
        body.beginIf(present);
        writeSingle(field);
        body.endIf();
    }
}
