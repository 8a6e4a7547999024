package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.Segment.Mixed;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import java.util.ArrayList;
import java.util.List;

/** Emits the writing of fields into the body of a method: those side by side by way of the window's array, others by a call. */
final class FieldWriter {
    private final GuardedBody body;
    private final Scope scope;
    private final Components components;
    private final RunCode run;

    FieldWriter(GuardedBody body, Scope scope, Components components) {
        this.body = body;
        this.scope = scope;
        this.components = components;
        run = new RunCode(body, scope);
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
     * @param fields the run that follows it, maybe of no fields
     */
    void writeBitmap(Bitmap bitmap, List<CodeBlock> words, Run fields) {
        if (bitmap.bytes() == 1 && fields.fields().isEmpty()) {
            body.statement(RuntimeNames.WRITE_BYTE.on(scope.stream(), cast("int", words.get(0))));
            return;
        }
        run.reserve(bitmap.bytes() + fields.width());
        putBitmap(bitmap, words);
        putAll(fields.fields());
        run.advance();
    }

    private void putBitmap(Bitmap bitmap, List<CodeBlock> words) {
        for (int word = 0; word < words.size(); word++) {
            body.statement(putWord(bitmap, word, words.get(word)));
            run.skip(bitmap.bytesOf(word));
        }
    }

    /** {@code bytes[p] = (byte) present}, or {@code Presence.put(bytes, p, present, 2, false)}. */
    private CodeBlock putWord(Bitmap bitmap, int word, CodeBlock bits) {
        int count = bitmap.bytesOf(word);
        if (bitmap.bytes() == 1) {
            return CodeBlock.of("$N[$L] = $L", run.array(), run.here(), cast("byte", bits));
        }
        return bitmap.isPlain()
                ? RuntimeNames.PUT_BITS.call(run.array(), run.here(), bits, count)
                : RuntimeNames.PUT_PRESENCE.call(run.array(), run.here(), bits, count, word < bitmap.words() - 1);
    }

    /** {@code (byte) present}; a constant fits as it is. */
    private static CodeBlock cast(String type, CodeBlock word) {
        return word.toString().startsWith("0x") ? word : CodeBlock.of("($L) $L", type, word);
    }

    /** Writes fields of fixed width: what {@link #writeBitmap} writes, without a bitmap. */
    void writeRun(Run fields) {
        if (fields.fields().size() == 1) {
            writeSingle(fields.fields().get(0));
            return;
        }
        run.reserve(fields.width());
        putAll(fields.fields());
        run.advance();
    }

    private void putAll(List<FieldModel> fields) {
        for (FieldModel field : fields) {
            putFixed(field, components.nonNull(field));
        }
    }

    private void putFixed(FieldModel field, CodeBlock value) {
        run.array();
        boolean mayFail = !field.javaType().isPrimitive() || field.accessor().mayThrow();
        body.at(mayFail ? field.name() : null);
        putThere(field, value);
    }

    private void putThere(FieldModel field, CodeBlock value) {
        run.put((FixedWidthEmitter) Components.bodyEmitter(field.type()), value);
    }

    /**
     * Writes fields of which some are strings, into room that is made for all of them at once.
     *
     * <pre>{@code
     * at = "symbol";
     * String symbol = Failures.nonNull(value.symbol());
     * int room = 14 + CompactStrings.room(symbol) + CompactStrings.room(note);
     * int p = Window.reserve(out, room);
     * byte[] bytes = Window.array(out);
     * Presence.put(bytes, p, present, 2, false);
     * at = null;
     * LittleEndian.putLong(bytes, p + 2, value.id());
     * at = "symbol";
     * p = CompactStrings.put(out, p + 10, symbol, room);
     * if (note != null) {
     *     at = "note";
     *     p = CompactStrings.put(out, p, note, room);
     * }
     * bytes = Window.array(out);
     * at = "count";
     * LittleEndian.putInt(bytes, p, value.count());
     * Window.advance(out, p + 4);
     * }</pre>
     *
     * @param fields the fields; those that can be absent are declared
     * @param bitmap the bitmap, if it comes before the first of them
     * @param words its words, expressions; none if it does not
     */
    void writeMixed(Mixed fields, Bitmap bitmap, List<CodeBlock> words) {
        makeRoom(fields, words.isEmpty() ? 0 : bitmap.bytes());
        putBitmap(bitmap, words);
        for (FieldModel field : fields.fields()) {
            if (Components.isAbsentable(field)) {
                putIf(field);
            } else if (fields.isNumberAlone(field)) {
                run.array();
                body.atAccessor(field);
                putThere(field, components.body(field));
            } else {
                put(field);
            }
        }
        run.advance();
    }

    private void makeRoom(Mixed fields, int before) {
        List<FieldModel> strings =
                fields.fields().stream().filter(Mixed::isString).toList();
        int width = before + fields.fixedWidth();
        if (strings.isEmpty()) {
            run.reserve(width);
            return;
        }
        List<CodeBlock> terms = new ArrayList<>();
        if (width > 0) {
            terms.add(CodeBlock.of("$L", width));
        }
        for (FieldModel field : strings) {
            if (!Components.isAbsentable(field)) {
                components.declareString(field, body);
            }
            terms.add(RuntimeNames.ROOM_FOR_STRING.call(components.orNull(field)));
        }
        run.reserveSum(CodeBlock.join(terms, "$W+ "));
    }

    private void put(FieldModel field) {
        if (Mixed.isString(field)) {
            body.at(field.name());
            run.putString(components.body(field));
        } else {
            putFixed(field, components.body(field));
        }
    }

    private void putIf(FieldModel field) {
        run.settle();
        if (!Mixed.isString(field)) {
            run.array();
        }
        body.beginIf(components.isPresent(field));
        put(field);
        run.settle();
        body.endIf();
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
