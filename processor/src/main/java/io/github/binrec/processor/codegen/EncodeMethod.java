package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.Segment.Mixed;
import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.Segment.Single;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.RecordModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code encode} of a record's codec. */
final class EncodeMethod {
    private static final String PORTIONS = "portions of encode";

    private final RecordModel model;
    private final CodecMembers members;
    private final Bitmap bitmap;
    private final Scope scope;
    private final String value;
    private final GuardedBody body;
    private final FrameCode frame;
    private int portions;

    EncodeMethod(RecordModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
        bitmap = new Bitmap(model);
        scope = members.scope("out");
        value = scope.newVariable("value");
        body = new GuardedBody(scope);
        frame = new FrameCode(model, scope);
    }

    /**
     * The method.
     *
     * <pre>{@code
     * @Override
     * protected void encode(ByteStream out, Trade value) throws IOException {
     *     Depth.enterWrite(out);                     // only if a Trade can hold a Trade
     *     ...
     *     Depth.leave(out);
     * }
     * }</pre>
     */
    MethodSpec build() {
        if (model.recursive()) {
            body.statement(RuntimeNames.DEEPER_WRITE.call(DepthCode.arguments(model, scope)));
        }
        if (Segments.needPortions(model)) {
            addPortions();
        } else {
            addWhole();
        }
        if (model.recursive()) {
            body.statement(RuntimeNames.LESS_DEEP.call(DepthCode.arguments(model, scope)));
        }
        return Overrides.encode(model.javaType(), scope.stream(), value, body.buildWrite());
    }

    /**
     * The body of a record of usual size.
     *
     * <pre>{@code
     * String note = value.note();
     * long present = 0x3L | (note != null ? 0x4L : 0);
     * long frame = LongFrames.open(out, this);
     * ...                                            // the bitmap and the first run
     * at = "legs";
     * writeLegs(out, Failures.nonNull(value.legs()));
     * if (note != null) {
     *     at = "note";
     *     CompactStrings.write(out, note);
     * }
     * LongFrames.close(out, frame, this);
     * }</pre>
     */
    private void addWhole() {
        Components components = new Components(scope, value);
        List<CodeBlock> words = new ArrayList<>();
        for (int word = 0; word < bitmap.words(); word++) {
            PresenceWord presence = new PresenceWord(bitmap, word);
            presence.declareComponents(components, body);
            words.add(
                    presence.isConstant()
                            ? presence.constant()
                            : declareWord(presence, presence.expression(components)));
        }
        frame.open(body);
        FieldWriter writer = new FieldWriter(body, scope, components);
        List<Segment> segments = WrittenSegments.of(model);
        if (!words.isEmpty()) {
            segments = segments.subList(writeBitmap(writer, words, segments), segments.size());
        }
        for (Segment segment : segments) {
            if (segment instanceof Run run) {
                writer.writeRun(run);
            } else if (segment instanceof Mixed mixed) {
                writer.writeMixed(mixed, bitmap, List.of());
            } else if (segment instanceof Single single && Components.isAbsentable(single.field())) {
                writer.writeIf(components.isPresent(single.field()), single.field());
            } else if (segment instanceof Single single) {
                writer.writeSingle(single.field());
            }
        }
        frame.close(body);
    }

    /** Writes the bitmap with the run that follows it, if there is one, and returns how many segments that were. */
    private int writeBitmap(FieldWriter writer, List<CodeBlock> words, List<Segment> segments) {
        Segment first = segments.isEmpty() ? new Run(List.of()) : segments.get(0);
        if (first instanceof Mixed mixed) {
            writer.writeMixed(mixed, bitmap, words);
            return 1;
        }
        Run run = first instanceof Run behind ? behind : new Run(List.of());
        writer.writeBitmap(bitmap, words, run);
        return run.fields().isEmpty() ? 0 : 1;
    }

    /**
     * The body of a record with many fields: each portion of them is a method.
     *
     * <pre>{@code
     * long present = presence1(value);
     * long present2 = presence2(value);
     * long frame = LongFrames.open(out, this);
     * ...                                            // the bitmap
     * encode1(out, value, present);
     * encode2(out, value, present, present2);
     * LongFrames.close(out, frame, this);
     * }</pre>
     */
    private void addPortions() {
        List<CodeBlock> words = new ArrayList<>();
        for (int word = 0; word < bitmap.words(); word++) {
            PresenceWord presence = new PresenceWord(bitmap, word);
            words.add(
                    presence.isConstant()
                            ? presence.constant()
                            : declareWord(presence, CodeBlock.of("$N($N)", addPresenceMethod(presence), value)));
        }
        frame.open(body);
        if (!words.isEmpty()) {
            new FieldWriter(body, scope, new Components(scope, value)).writeBitmap(bitmap, words, new Run(List.of()));
        }
        for (List<Segment> portion : Segments.portions(WrittenSegments.of(model))) {
            body.statement(addPortion(portion, words));
        }
        frame.close(body);
    }

    private CodeBlock declareWord(PresenceWord presence, CodeBlock expression) {
        String variable = scope.newVariable(PresenceWord.name(presence.index()));
        body.statement("long $N = $L", variable, expression);
        return CodeBlock.of("$N", variable);
    }

    /**
     * Adds a method that determines a word of the bitmap.
     *
     * <pre>{@code
     * private static long presence(Trade value) {
     *     String note = value.note();
     *     return 0x3L | (note != null ? 0x4L : 0);
     * }
     * }</pre>
     */
    private String addPresenceMethod(PresenceWord presence) {
        String name = members.newMethodName(PORTIONS, "presence" + (presence.index() + 1));
        Scope names = members.scope("");
        String parameter = names.newVariable("value");
        GuardedBody code = new GuardedBody(names);
        Components components = new Components(names, parameter);
        presence.declareComponents(components, code);
        code.statement("return $L", presence.expression(components));
        members.addMethod(
                PORTIONS,
                MethodSpec.methodBuilder(name)
                        .addJavadoc("Returns which of some components are present.\n\n")
                        .addJavadoc("@param $N the value to write\n", parameter)
                        .addJavadoc("@return a word of the bitmap\n")
                        .addModifiers(members.helperModifiers())
                        .returns(TypeName.LONG)
                        .addParameter(model.javaType(), parameter)
                        .addCode(code.buildWrite())
                        .build());
        return name;
    }

    /**
     * Adds a method that writes some of the fields, and returns the call of it. Whether a component is there is asked of
     * the bitmap, which is written already.
     *
     * <pre>{@code
     * private static void encode1(ByteStream out, Trade value, long present) throws IOException {
     *     ...
     *     if ((present & 0x4L) != 0) {
     *         at = "note";
     *         CompactStrings.write(out, Failures.nonNull(value.note()));
     *     }
     * }
     * }</pre>
     */
    private CodeBlock addPortion(List<Segment> portion, List<CodeBlock> words) {
        String name = members.newMethodName(PORTIONS, "encode" + ++portions);
        Scope names = members.scope("out");
        String parameter = names.newVariable("value");
        WordParameters parameters = new WordParameters(bitmap, names);
        GuardedBody code = new GuardedBody(names);
        FieldWriter writer = new FieldWriter(code, names, new Components(names, parameter));
        for (Segment segment : portion) {
            if (segment instanceof Run run) {
                writer.writeRun(run);
            } else if (segment instanceof Mixed mixed) {
                writer.writeMixed(mixed, bitmap, List.of());
            } else if (segment instanceof Single single && Components.isAbsentable(single.field())) {
                Bitmap.Bit bit = bitmap.bitOf(single.field());
                writer.writeIf(Bitmap.isSet(parameters.wordOf(bit), bit), single.field());
            } else if (segment instanceof Single single) {
                writer.writeSingle(single.field());
            }
        }
        members.addMethod(
                PORTIONS,
                MethodSpec.methodBuilder(name)
                        .addJavadoc("Writes some of the components.\n\n")
                        .addJavadoc("@param $N the stream to write to\n", names.stream())
                        .addJavadoc("@param $N the value to write\n", parameter)
                        .addJavadoc(parameters.javadoc())
                        .addJavadoc("@throws $T if the stream fails\n", IOException.class)
                        .addModifiers(members.helperModifiers())
                        .addParameter(RuntimeNames.BYTE_STREAM, names.stream())
                        .addParameter(model.javaType(), parameter)
                        .addParameters(parameters.used())
                        .addException(IOException.class)
                        .addCode(code.buildWrite())
                        .build());
        CodeBlock arguments = parameters.arguments(words).stream()
                .map(word -> CodeBlock.of(", $L", word))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$N($N, $N$L)", name, scope.stream(), value, arguments);
    }
}
