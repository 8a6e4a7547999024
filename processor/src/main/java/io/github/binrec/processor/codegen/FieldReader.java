package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.Bitmap.Bit;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.codegen.emitter.OptionalEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.ReservedModel;
import java.util.Locale;
import java.util.function.Function;

/** Emits the reading of fields into the body of a method: those in a run by way of the window's array, others by a call. */
final class FieldReader {
    private final GuardedBody body;
    private final Scope scope;
    private final Function<Bit, CodeBlock> words;
    private final Bitmap bitmap;
    private final Target target;
    private final String index;
    private final String bytes;
    private boolean indexDeclared;
    private boolean bytesDeclared;

    /** Where the values that were read go. */
    interface Target {
        /** {@code long id = in.readLong()}, a statement. */
        CodeBlock assign(FieldModel field, CodeBlock value);
    }

    /**
     * Creates a reader.
     *
     * @param body where the code goes
     * @param scope the names of the method
     * @param bitmap the record's bitmap
     * @param words gives the variable of the word that a bit is in
     * @param target where the values go
     */
    FieldReader(GuardedBody body, Scope scope, Bitmap bitmap, Function<Bit, CodeBlock> words, Target target) {
        this.body = body;
        this.scope = scope;
        this.bitmap = bitmap;
        this.words = words;
        this.target = target;
        index = scope.newVariable("p");
        bytes = scope.newVariable("bytes");
    }

    /** Reads what a segment has. */
    void read(Segment segment) {
        if (segment instanceof Run run && run.fields().size() > 1) {
            readRun(run);
        } else if (segment instanceof Run run) {
            readSingle(run.fields().get(0));
        } else if (segment instanceof Segment.Single single) {
            readSingle(single.field());
        } else if (segment instanceof Segment.Skipped skipped) {
            skip(skipped.reserved());
        }
    }

    /** {@code boolean open = (present & 0x8L) != 0}; the other way round for a boolean that is true by default. */
    void readFlag(FieldModel field) {
        Bit bit = bitmap.bitOf(field);
        CodeBlock word = words.apply(bit);
        body.statement(target.assign(
                field, PresenceWord.isTrueByDefault(field) ? Bitmap.isClear(word, bit) : Bitmap.isSet(word, bit)));
    }

    /**
     * Reads fields of fixed width, which are all there.
     *
     * <pre>{@code
     * int p = ID_TO_QUANTITY.require(in, 12);
     * byte[] bytes = Window.array(in);
     * long id = LittleEndian.getLong(bytes, p);
     * int quantity = LittleEndian.getInt(bytes, p + 8);
     * }</pre>
     */
    private void readRun(Run run) {
        body.at(null); // the run itself knows which field is cut off
        CodeBlock required = RuntimeNames.REQUIRE_RUN.on(addRunConstant(run), scope.stream(), run.width());
        body.statement(indexDeclared ? "$N = $L" : "int $N = $L", index, required);
        indexDeclared = true;
        if (run.fields().stream().anyMatch(field -> Run.emitter(field).readsArray())) {
            CodeBlock array = RuntimeNames.ARRAY.call(scope.stream());
            body.statement(bytesDeclared ? "$N = $L" : "byte[] $N = $L", bytes, array);
            bytesDeclared = true;
        }
        int offset = 0;
        for (FieldModel field : run.fields()) {
            FixedWidthEmitter emitter = Run.emitter(field);
            if (emitter.mayRefuse()) {
                body.at(field.name());
            }
            body.statement(target.assign(field, emitter.get(bytes, Scope.index(index, offset), scope)));
            offset += emitter.width();
        }
    }

    /** {@code private static final FixedRun ID_TO_QUANTITY = FixedRun.of("id", 8, "quantity", 4)}. */
    private String addRunConstant(Run run) {
        CodeBlock parts = run.fields().stream()
                .map(field -> Run.emitter(field).runParts(field.name()))
                .collect(CodeBlock.joining(",$W"));
        String first = run.fields().get(0).name();
        String last = run.fields().get(run.fields().size() - 1).name();
        return scope.members()
                .addConstant(
                        RuntimeNames.FIXED_RUN,
                        upperSnake(first) + "_TO_" + upperSnake(last),
                        RuntimeNames.FIXED_RUN_OF.call(parts),
                        CodeBlock.of("Fields of fixed width, side by side."));
    }

    private static String upperSnake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * Reads a field.
     *
     * <pre>{@code
     * at = "note";
     * String note = (present & 0x4L) == 0 ? null : CompactStrings.read(in);
     * }</pre>
     */
    private void readSingle(FieldModel field) {
        body.at(field.name());
        CodeBlock read = Components.bodyEmitter(field.type()).read(scope.about(field.name()));
        body.statement(target.assign(
                field,
                field.presence() == Presence.REQUIRED && field.defaultValue() == null
                        ? read
                        : unlessAbsent(field, read)));
    }

    private CodeBlock unlessAbsent(FieldModel field, CodeBlock read) {
        Bit bit = bitmap.bitOf(field);
        CodeBlock absent = Bitmap.isClear(words.apply(bit), bit);
        if (Emitters.of(field.type()) instanceof OptionalEmitter optional) {
            return CodeBlock.of("$L ? $L : $L", absent, optional.empty(), optional.of(read));
        }
        CodeBlock otherwise = field.defaultValue() == null
                ? CodeBlock.of("null")
                : field.defaultValue().expression();
        return CodeBlock.of("$L ? $L : $L", absent, otherwise, read);
    }

    /**
     * Steps over the body of a field of the past.
     *
     * <pre>{@code
     * if ((present & 0x2L) != 0) {
     *     at = "#2";
     *     CompactStrings.skip(in);
     * }
     * }</pre>
     */
    private void skip(ReservedModel reserved) {
        Bit bit = bitmap.bitOf(reserved);
        body.beginIf(Bitmap.isSet(words.apply(bit), bit));
        body.at("#" + reserved.id());
        body.statement(Components.bodyEmitter(reserved.type()).skip(scope.about("reserved" + reserved.id())));
        body.endIf();
    }
}
