package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes {@code decode} of a record's codec. */
final class DecodeMethod {
    private final RecordModel model;
    private final CodecMembers members;
    private final Bitmap bitmap;
    private final Scope scope;
    private final GuardedBody body;
    private final List<CodeBlock> words = new ArrayList<>();

    DecodeMethod(RecordModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
        bitmap = new Bitmap(model);
        scope = members.scope("in");
        body = new GuardedBody(scope);
    }

    /**
     * The method.
     *
     * <pre>{@code
     * @Override
     * protected Trade decode(ByteStream in) throws IOException {
     *     String at = null;
     *     try {
     *         Depth.enterRead(in);                   // only if a Trade can hold a Trade
     *         long enclosing = Frames.enter(in);
     *         ...                                    // the bitmap
     *         long id = in.readLong();
     *         at = "legs";
     *         List<Leg> legs = readLegs(in);
     *         at = null;
     *         Frames.leave(in, enclosing, unknown);
     *         Depth.leave(in);
     *         return new Trade(id, legs);
     *     } catch (IOException | RuntimeException e) {
     *         throw Failures.onRead(e, in, at);
     *     }
     * }
     * }</pre>
     */
    MethodSpec build() {
        if (model.recursive()) {
            body.statement(RuntimeNames.DEEPER_READ.call(DepthCode.arguments(model, scope)));
        }
        CodeBlock leave = CodeBlock.of("");
        if (model.framing() == Framing.PLAIN) {
            readPlainBits();
        } else {
            leave = enterFrame();
        }
        Map<String, CodeBlock> values = Segments.needPortions(model) ? addPortions() : addWhole();
        body.at(null);
        body.add(leave);
        if (model.recursive()) {
            body.statement(RuntimeNames.LESS_DEEP.call(DepthCode.arguments(model, scope)));
        }
        new ConstructionCode(body, scope, values).addReturn(model);
        return Overrides.decode(model.javaType(), scope.stream(), body.buildRead());
    }

    /** {@code long present = PlainBits.read(in, 3)}, for each word. */
    private void readPlainBits() {
        for (int word = 0; word < bitmap.words(); word++) {
            declareWord(word, RuntimeNames.READ_BITS.call(scope.stream(), bitmap.bitsOf(word)));
        }
    }

    private void declareWord(int word, CodeBlock value) {
        String variable = scope.newVariable(PresenceWord.name(word));
        body.statement("long $N = $L", variable, value);
        words.add(CodeBlock.of("$N", variable));
    }

    /**
     * Emits what an extensible record begins with, and returns what it ends with.
     *
     * <pre>{@code
     * long enclosing = Frames.enter(in);
     * long present = Presence.read(in);
     * long present2 = Presence.next(in, present);   // only if there are more than 63 ids
     * boolean unknown = Presence.unknown(in, present2, KNOWN);
     * if ((present & REQUIRED) != REQUIRED) {
     *     throw Presence.missing(in, present, REQUIRED, "id", "symbol");
     * }
     * ...
     * Frames.leave(in, enclosing, unknown);
     * }</pre>
     */
    private CodeBlock enterFrame() {
        String enclosing = scope.newVariable("enclosing");
        String unknown = scope.newVariable("unknown");
        body.statement("long $N = $L", enclosing, RuntimeNames.ENTER_FRAME.call(scope.stream()));
        for (int word = 0; word < bitmap.words(); word++) {
            declareWord(
                    word,
                    word == 0
                            ? RuntimeNames.READ_PRESENCE.call(scope.stream())
                            : RuntimeNames.NEXT_PRESENCE.call(scope.stream(), words.get(word - 1)));
        }
        List<String> required = new ArrayList<>();
        for (int word = 0; word < bitmap.words(); word++) {
            required.add(addRequiredConstant(word));
        }
        body.statement("boolean $N = $L", unknown, unknownFields());
        for (int word = 0; word < bitmap.words(); word++) {
            checkRequired(word, required.get(word));
        }
        return CodeBlock.builder()
                .addStatement(RuntimeNames.LEAVE_FRAME.call(scope.stream(), enclosing, unknown))
                .build();
    }

    private CodeBlock unknownFields() {
        if (words.isEmpty()) {
            CodeBlock none = RuntimeNames.READ_PRESENCE.call(scope.stream());
            return RuntimeNames.UNKNOWN_PRESENCE.call(scope.stream(), none, 0);
        }
        int last = words.size() - 1;
        String known = members.addConstant(
                TypeName.LONG,
                "KNOWN",
                Bitmap.literal(bitmap.known(last)),
                CodeBlock.of("The presence bits of all fields, those of the past included."));
        return RuntimeNames.UNKNOWN_PRESENCE.call(scope.stream(), words.get(last), known);
    }

    private String addRequiredConstant(int word) {
        long mask = bitmap.mask(word, Bitmap::isRequired);
        String name = "REQUIRED" + (word == 0 ? "" : word + 1);
        return mask == 0
                ? ""
                : members.addConstant(
                        TypeName.LONG,
                        name,
                        Bitmap.literal(mask),
                        CodeBlock.of("The presence bits of the fields that must be there."));
    }

    private void checkRequired(int word, String constant) {
        List<FieldModel> required = bitmap.requiredOf(word);
        if (required.isEmpty()) {
            return;
        }
        CodeBlock names =
                required.stream().map(field -> CodeBlock.of("$S", field.name())).collect(CodeBlock.joining(",$W"));
        body.beginIf(CodeBlock.of("($L & $N) != $N", words.get(word), constant, constant));
        body.statement("throw $L", RuntimeNames.MISSING.call(scope.stream(), words.get(word), constant, names));
        body.endIf();
    }

    /** Reads the fields of a record of usual size into variables, and returns these by the fields' names. */
    private Map<String, CodeBlock> addWhole() {
        Map<String, String> variables = new HashMap<>();
        FieldReader reader = new FieldReader(
                body,
                scope,
                bitmap,
                bit -> words.get(bit.word()),
                (field, read) -> CodeBlock.of("$T $N = $L", field.javaType(), variables.get(field.name()), read));
        model.fields().forEach(field -> variables.put(field.name(), scope.newVariable(field.name())));
        flags().forEach(reader::readFlag);
        Segments.read(model).forEach(reader::read);
        return valuesOf(field -> CodeBlock.of("$N", variables.get(field.name())));
    }

    private List<FieldModel> flags() {
        return model.byId().stream()
                .filter(field -> field.presence() == Presence.FLAG)
                .toList();
    }

    /**
     * Reads the fields of a large record, a portion in each method, and returns them by name.
     *
     * <pre>{@code
     * Fields fields = new Fields();
     * fields.readFlags(present, present2);
     * fields.read1(in, present);
     * fields.read2(in, present, present2);
     * }</pre>
     */
    private Map<String, CodeBlock> addPortions() {
        String fields = scope.newVariable("fields");
        FieldsClass fieldsClass = new FieldsClass(model, bitmap, members);
        body.statement("$L $N = new $L()", fieldsClass.name(), fields, fieldsClass.name());
        if (!flags().isEmpty()) {
            body.statement("$N.$L", fields, fieldsClass.addFlags(flags(), words));
        }
        for (List<Segment> portion : Segments.portions(Segments.read(model))) {
            body.statement("$N.$L", fields, fieldsClass.addPortion(portion, words, scope.stream()));
        }
        members.addType(fieldsClass.build());
        return valuesOf(field -> CodeBlock.of("$N.$N", fields, fieldsClass.variable(field)));
    }

    private Map<String, CodeBlock> valuesOf(Function<FieldModel, CodeBlock> value) {
        return model.fields().stream().collect(Collectors.toMap(FieldModel::name, value));
    }
}
