package io.github.binrec.processor.codegen;

import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.Text;

/**
 * Begins and ends the frame of a record that is written, if it has one.
 *
 * <pre>{@code
 * long frame = Frames.open(out);
 * ...
 * Frames.close(out, frame);
 * }</pre>
 *
 * <p>Where a body is likely to have more bytes than a length of one byte can tell, room is left for one of as many bytes as the last had:
 *
 * <pre>{@code
 * long frame = LongFrames.open(out, this);
 * ...
 * LongFrames.close(out, frame, this);
 * }</pre>
 */
final class FrameCode {
    /** The most bytes of a body whose length takes one byte. */
    private static final int MAX_SHORT = 0x7f;

    private final boolean framed;
    private final boolean isLong;
    private final Scope scope;
    private String variable = "";

    FrameCode(RecordModel model, Scope scope) {
        framed = model.framing() != Framing.PLAIN;
        isLong = framed && isLikelyLong(model);
        this.scope = scope;
    }

    /**
     * Whether a record holds something of many parts, or has more bytes whatever it holds. Strings, and what is written as one, are taken
     * for short, as most are: a record of a few would pay for a look at the last length.
     */
    private static boolean isLikelyLong(RecordModel model) {
        long least = new Bitmap(model).bytes();
        for (FieldModel field : model.byId()) {
            FieldType body = Components.bodyType(field.type());
            if (!isMostlyShort(body)) {
                return true;
            }
            least += Components.isAbsentable(field) ? 0 : body.leastSize();
        }
        return least > MAX_SHORT;
    }

    private static boolean isMostlyShort(FieldType type) {
        return type instanceof Scalar
                || type instanceof Text
                || type instanceof EnumType
                || type instanceof OptionalPrimitive
                || (type instanceof JdkValue value
                        && value.kind() != JdkKind.BYTE_BUFFER
                        && value.kind() != JdkKind.BIT_SET)
                || type.fixedSize().isPresent();
    }

    void open(GuardedBody body) {
        if (framed) {
            variable = scope.newVariable("frame");
            body.statement(
                    "long $N = $L",
                    variable,
                    isLong
                            ? RuntimeNames.OPEN_LONG_FRAME.call(scope.stream(), "this")
                            : RuntimeNames.OPEN_FRAME.call(scope.stream()));
        }
    }

    void close(GuardedBody body) {
        if (framed) {
            body.statement(
                    isLong
                            ? RuntimeNames.CLOSE_LONG_FRAME.call(scope.stream(), variable, "this")
                            : RuntimeNames.CLOSE_FRAME.call(scope.stream(), variable));
        }
    }
}
