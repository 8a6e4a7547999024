package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code skip} of a plain record's codec: nothing tells how long a value is but its components. */
final class SkipMethod {
    private final RecordModel model;
    private final Bitmap bitmap;
    private final Scope scope;
    private final GuardedBody body;
    private final List<CodeBlock> words = new ArrayList<>();
    private int width;

    SkipMethod(RecordModel model, CodecMembers members) {
        this.model = model;
        bitmap = new Bitmap(model);
        scope = members.scope("in");
        body = new GuardedBody(scope);
    }

    /**
     * The method.
     *
     * <pre>{@code
     * @Override
     * public void skip(ByteStream in) throws IOException {
     *     String at = null;
     *     try {
     *         Depth.enterRead(in);                   // only if a Point can hold a Point
     *         long present = PlainBits.read(in, 1);
     *         Window.require(in, 8);                 // what has a fixed width and is always there
     *         if ((present & 0x1L) != 0) {
     *             at = "label";
     *             CompactStrings.skip(in);
     *         }
     *         Depth.leave(in);
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
        for (int word = 0; word < bitmap.words(); word++) {
            addWord(word);
        }
        Segments.read(model).forEach(this::add);
        endFixed();
        if (model.recursive()) {
            body.statement(RuntimeNames.LESS_DEEP.call(DepthCode.arguments(model, scope)));
        }
        return MethodSpec.methodBuilder(RuntimeNames.SKIP.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeNames.BYTE_STREAM, scope.stream())
                .addException(IOException.class)
                .addCode(body.buildRead())
                .build();
    }

    /** {@code long present = PlainBits.read(in, 3)}; without a variable where no bit says that a body is there. */
    private void addWord(int word) {
        CodeBlock read = RuntimeNames.READ_BITS.call(scope.stream(), bitmap.bitsOf(word));
        if (bitmap.fieldsOf(word).stream().allMatch(field -> field.presence() == Presence.FLAG)) {
            body.statement(read);
            words.add(CodeBlock.of(""));
        } else {
            String variable = scope.newVariable(PresenceWord.name(word));
            body.statement("long $N = $L", variable, read);
            words.add(CodeBlock.of("$N", variable));
        }
    }

    private void add(Segment segment) {
        if (segment instanceof Segment.Run run) {
            run.fields().forEach(this::addFixed);
        } else if (segment instanceof Segment.Single single) {
            addSingle(single.field());
        }
    }

    /** The tag of a constant is looked at: one that is not known must not be taken for one of another length. */
    private void addFixed(FieldModel field) {
        if (field.type() instanceof EnumType) {
            addSingle(field);
        } else {
            width += Segment.Run.emitter(field).width();
        }
    }

    /** {@code Window.require(in, 8)}. */
    private void endFixed() {
        if (width > 0) {
            body.at(null);
            body.statement(RuntimeNames.REQUIRE.call(scope.stream(), width));
            width = 0;
        }
    }

    private void addSingle(FieldModel field) {
        endFixed();
        boolean absentable = Components.isAbsentable(field);
        if (absentable) {
            Bitmap.Bit bit = bitmap.bitOf(field);
            body.beginIf(Bitmap.isSet(words.get(bit.word()), bit));
        }
        body.at(field.name());
        body.statement(Components.bodyEmitter(field.type()).skip(scope.about(field.name())));
        if (absentable) {
            body.endIf();
        }
    }
}
